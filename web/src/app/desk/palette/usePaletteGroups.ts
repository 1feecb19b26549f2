import { may } from "@/lib/api/commands";
import { onScreen } from "@/lib/onScreen/onScreen";
import { nameOf } from "@/lib/personNames";
import { useSession } from "@/lib/session";
import type { Row } from "@/lib/triage/rows";
import { useKeysTexts } from "../keys/texts";
import { useAssignItems, type Recipient } from "./answers/useAssignItems";
import { useSnoozeItems } from "./answers/useSnoozeItems";
import { useStageItems } from "./answers/useStageItems";
import { useTagItems } from "./answers/useTagItems";
import { matching, type Item, type ItemGroup } from "./items";
import type { Asked, PalettePage } from "./pages";
import { usePaletteTexts } from "./texts";
import { useGoItems } from "./useGoItems";
import { usePeople } from "./usePeople";
import { useSettingItems } from "./useSettingItems";
import { useTargetItems } from "./useTargetItems";

interface Dialogs {
  onGiveAway: (to: Recipient) => void;
  onClosing: () => void;
  onPickTime: () => void;
}

interface Options extends Asked, Dialogs {
  typed: string;
  onPage: (page: PalettePage) => void;
}

/** What the palette offers now, and about whom. */
export function usePaletteGroups({ page, rows, typed, onPage, ...dialogs }: Options) {
  const t = usePaletteTexts();
  const words = useKeysTexts();
  const { answers, created } = useAnswers(rows, typed, dialogs);
  const target = useTargetItems(rows, onPage);
  const go = useGoItems();
  const settings = useSettingItems();
  const people = usePeople(page === "all" ? typed : "", onScreen.rows());
  const [first] = rows;
  const isOne = first && rows.length === 1;
  const about = isOne ? nameOf(first) : t("palette.with", { count: rows.length });

  const all: ItemGroup[] = [
    { id: "target", label: about, items: [...target, ...rarely(Object.values(answers).flat())] },
    { id: "go", label: t("palette.views"), items: go },
    { id: "people", label: t("palette.people"), items: people.items, isFound: true },
    { id: "settings", label: t("palette.settings"), items: settings },
  ];
  const one = (asked: keyof typeof answers): ItemGroup[] => [
    { id: asked, label: about, items: answers[asked] },
    ...(asked === "tag"
      ? [{ id: "new", label: words("key.tag"), items: created, isFound: true as const }]
      : []),
  ];
  const groups = matching(page === "all" ? all : one(page), typed);
  const { isLoading: isSearching, isCut, isFailed } = people;
  return { groups, isSearching, isCut, isFailed };
}

const rarely = (items: readonly Item[]) =>
  items.map((item) => ({ ...item, isRare: true }) as const);

/** What can be answered to each question about these conversations, by whoever may. */
function useAnswers(
  rows: readonly Row[],
  typed: string,
  { onGiveAway, onClosing, onPickTime }: Dialogs,
) {
  const { role } = useSession();
  const assign = useAssignItems(rows, onGiveAway);
  const stage = useStageItems(rows, onClosing);
  const tag = useTagItems(rows, typed);
  const snooze = useSnoozeItems(rows, onPickTime);
  const isAny = rows.length > 0;
  const answers = {
    assign: isAny && may(role, "assign") ? assign : [],
    stage: isAny && may(role, "moveStage") ? stage : [],
    tag: isAny && may(role, "changeTags") ? tag.items : [],
    snooze: isAny && may(role, "snooze") ? snooze : [],
  };
  return { answers, created: tag.created };
}
