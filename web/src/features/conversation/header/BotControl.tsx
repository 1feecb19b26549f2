import { Button } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconRobot, IconRobotOff } from "@/components/icons";
import { botStatus } from "@/lib/botStatus";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useConversationTexts } from "../texts";
import classes from "./BotControl.module.css";
import { useBotSwitch } from "./useBotSwitch";

interface Props {
  conversation: Identified<Conversation>;
  isTakenOverByMe: boolean;
}

/** Where the bot stands, and the switch for it. Resuming also ends a silence of its own. */
export function BotControl({ conversation, isTakenOverByMe }: Props) {
  const t = useConversationTexts();
  const { isBusy, may, pause } = useBotSwitch(conversation.id);
  const { key, values, isQuiet } = botStatus(conversation);
  const words = key === "bot.paused" && isTakenOverByMe ? "bot.pausedByYou" : key;
  const isOff = conversation.bot.paused || conversation.bot.silence !== null;
  const Icon = isQuiet ? IconRobotOff : IconRobot;
  const Action = isOff ? IconPlayerPlay : IconPlayerPause;
  return (
    <div className={classes.bot}>
      <span className={classes.state} role="status" data-quiet={isQuiet || undefined}>
        <Icon size={16} stroke={1.8} aria-hidden className={classes.icon} />
        <span>{t(words, values)}</span>
      </span>
      {may && (
        <Button
          className={classes.switch ?? ""}
          title={t(isOff ? "bot.resume" : "bot.pause")}
          size="compact-sm"
          variant="subtle"
          radius="xl"
          flex="none"
          loading={isBusy}
          leftSection={<Action size={13} aria-hidden />}
          onClick={() => pause(!isOff)}
        >
          <span className={classes.words}>{t(isOff ? "bot.resume" : "bot.pause")}</span>
        </Button>
      )}
    </div>
  );
}
