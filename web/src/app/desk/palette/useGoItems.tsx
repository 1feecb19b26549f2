import {
  IconHistory,
  IconInbox,
  IconLayoutKanban,
  IconListSearch,
  IconTag,
  IconUsers,
} from "@/components/icons";
import { STAGES } from "@/components/triage/stages";
import { may, type Command } from "@/lib/api/commands";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { useTags } from "@/lib/tags/TagsContext";
import { ALL, keysOf } from "../keys/shortcuts";
import { useKeysTexts } from "../keys/texts";
import { useGoTo } from "../keys/useGoTo";
import type { Item } from "./items";
import { usePaletteTexts } from "./texts";

const ICON = 18;

interface Entry extends Item {
  command?: Command;
}

/** Every view of the inbox and every screen that one may see. */
export function useGoItems(): Item[] {
  const t = usePaletteTexts();
  const words = useKeysTexts();
  const { role } = useSession();
  const { toView, toPage } = useGoTo();
  const tags = useTags();

  const place = (id: string, name: string, icon: Item["icon"], run: () => void) => ({
    id: `go ${id}`,
    label: t("palette.goTo", { place: name }),
    icon,
    run,
  });
  const views = ALL.flatMap(({ id, keys }) => {
    const view = VIEWS.find((one) => id === `go.${one}`);
    if (!view) return [];
    const item = place(view, words(`key.go.${view}`), <IconListSearch size={ICON} />, () =>
      toView(view),
    );
    return [{ ...item, keys }];
  });
  const pages: Entry[] = [
    place("inbox", t("palette.inbox"), <IconInbox size={ICON} />, () => toPage("/")),
    {
      ...place("stages", words("key.go.stages"), <IconLayoutKanban size={ICON} />, () =>
        toPage("/stages"),
      ),
      keys: keysOf("go.stages"),
    },
    {
      ...place("team", words("key.go.team"), <IconUsers size={ICON} />, () => toPage("/team")),
      keys: keysOf("go.team"),
      command: "setAccess",
    },
    {
      ...place("activity", t("palette.activity"), <IconHistory size={ICON} />, () =>
        toPage("/activity"),
      ),
      command: "setAccess",
    },
  ];
  const rare: Item[] = [
    place("unread", t("palette.unread"), <IconListSearch size={ICON} />, () => toView("unread")),
    ...STAGES.map((one) =>
      place(
        `stage:${one}`,
        t("stage.label", { stage: t(`stage.${one}`) }),
        <IconLayoutKanban size={ICON} />,
        () => toView(`stage:${one}`),
      ),
    ),
    ...[...tags.values()].map(({ key, label }) =>
      place(
        `tag:${key}`,
        t("palette.withTag", { tag: plainLine(label) }),
        <IconTag size={ICON} />,
        () => toView(`tag:${key}`),
      ),
    ),
  ].map((item) => ({ ...item, isRare: true }));
  return [...pages.filter(({ command }) => !command || may(role, command)), ...views, ...rare];
}

const VIEWS = [
  "mine",
  "unassigned",
  "all",
  "needsAnswer",
  "windowClosing",
  "flagged",
  "snoozed",
  "closed",
] as const;
