import { notifications } from "@mantine/notifications";
import { IconPlayerPause, IconPlayerPlay } from "@/components/icons";
import { useCommand } from "@/lib/api/useCommand";
import type { Row } from "@/lib/triage/rows";
import type { Item } from "./items";
import { usePaletteTexts } from "./texts";

/** The switch of the bot, as the conversation's header has it. */
export function useBotItem(row: Row | undefined): Item | null {
  const t = usePaletteTexts();
  const { run } = useCommand("pauseBot");
  if (!row) return null;
  const isOff = row.bot.paused || row.bot.silence !== null;
  const fail = () => notifications.show({ color: "red", message: t("palette.bot.failed") });
  return {
    id: "bot",
    label: t(isOff ? "palette.bot.resume" : "palette.bot.pause"),
    icon: isOff ? <IconPlayerPlay size={18} /> : <IconPlayerPause size={18} />,
    run: () => void run({ conversation: row.id }, { paused: !isOff }).catch(fail),
  };
}
