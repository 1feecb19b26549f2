import {
  IconAlarm,
  IconArchive,
  IconArrowBackUp,
  IconCornerUpLeft,
  IconLayoutKanban,
  IconMailOpened,
  IconTag,
  IconUserPlus,
} from "@/components/icons";
import { useNavigate } from "react-router";
import { may, type Command } from "@/lib/api/commands";
import { useSession } from "@/lib/session";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { replyTo } from "../keys/reply";
import { keysOf } from "../keys/shortcuts";
import { useKeysTexts } from "../keys/texts";
import { isAllClosed, useForAll } from "../keys/useForAll";
import type { Item } from "./items";
import type { PalettePage } from "./pages";
import { usePaletteTexts } from "./texts";
import { useBotItem } from "./useBotItem";

const ICON = 18;

type Entry = Item & { command: Command };

/** What can be done with the conversations that the palette was opened for. */
export function useTargetItems(rows: readonly Row[], onPage: (page: PalettePage) => void): Item[] {
  const { role } = useSession();
  const ofOne = useItemsOfOne(rows[0]);
  const ofAll = useItemsOfAll(rows);
  const asking = useAskingItems(onPage);
  const [take, ...others] = ofAll;
  const entries = [...ofOne, ...(take ? [take] : []), ...asking, ...others];
  const isOne = rows.length === 1;
  return entries
    .filter((one) => rows.length > 0 && (isOne || !ofOne.includes(one)))
    .filter(({ command }) => may(role, command));
}

function useItemsOfOne(row: Row | undefined): Entry[] {
  const words = useKeysTexts();
  const navigate = useNavigate();
  const bot = useBotItem(row);
  if (!row) return [];
  const reply: Entry = {
    id: "reply",
    command: "sendMessage",
    label: words("key.reply"),
    icon: <IconCornerUpLeft size={ICON} />,
    keys: keysOf("reply"),
    run: () => replyTo(row.id, (path) => void navigate(path)),
    movesFocus: true,
  };
  return [reply, ...(bot ? [{ ...bot, command: "pauseBot" as const }] : [])];
}

/** These ask a question, whose answers are the palette's next page. */
function useAskingItems(onPage: (page: PalettePage) => void): Entry[] {
  const t = usePaletteTexts();
  const words = useKeysTexts();
  const ask = (id: "assign" | "tag" | "snooze", command: Command, icon: Item["icon"]): Entry => ({
    id,
    command,
    label: `${words(`key.${id}`)}…`,
    icon,
    keys: keysOf(id),
    run: () => onPage(id),
    stays: true,
  });
  return [
    ask("assign", "assign", <IconUserPlus size={ICON} />),
    {
      id: "stage",
      command: "moveStage",
      label: t("palette.find.stage"),
      icon: <IconLayoutKanban size={ICON} />,
      run: () => onPage("stage"),
      stays: true,
    },
    ask("tag", "changeTags", <IconTag size={ICON} />),
    ask("snooze", "snooze", <IconAlarm size={ICON} />),
  ];
}

function useItemsOfAll(rows: readonly Row[]): Entry[] {
  const t = usePaletteTexts();
  const words = useKeysTexts();
  const { uid } = useSession();
  const { assign } = useTriage();
  const { closeOrReopen, markUnread } = useForAll();
  const isClosed = isAllClosed(rows);
  // With many there is a question, which comes when the palette has gone.
  const waits = rows.length > 1 && { movesFocus: true as const };
  return [
    {
      id: "take",
      command: "assign",
      label: t("palette.take"),
      icon: <IconUserPlus size={ICON} />,
      run: () => void assign(rows, uid),
    },
    {
      id: "close",
      command: "setStatus",
      label: t(isClosed ? "palette.reopen" : "palette.close"),
      icon: isClosed ? <IconArrowBackUp size={ICON} /> : <IconArchive size={ICON} />,
      keys: keysOf("close"),
      run: () => closeOrReopen(rows),
      ...waits,
    },
    {
      id: "unread",
      command: "markUnread",
      label: words("key.unread"),
      icon: <IconMailOpened size={ICON} />,
      keys: keysOf("unread"),
      run: () => markUnread(rows),
      ...waits,
    },
  ];
}
