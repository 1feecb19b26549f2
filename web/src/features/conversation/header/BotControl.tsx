import { Button } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconRobot, IconRobotOff } from "@tabler/icons-react";
import { useText } from "@/lib/i18n/LanguageContext";
import { useSession } from "@/lib/session";
import classes from "./BotControl.module.css";
import { useBotSwitch } from "./useBotSwitch";

interface Props {
  conversationId: string;
  isPaused: boolean;
  isTakenOverByMe: boolean;
}

/** Who answers at the moment, and the switch for it. */
export function BotControl({ conversationId, isPaused, isTakenOverByMe }: Props) {
  const t = useText();
  const { role } = useSession();
  const { isBusy, pause } = useBotSwitch(conversationId);
  const paused = isTakenOverByMe ? t("bot.pausedByYou") : t("bot.pausedByTeam");
  const Icon = isPaused ? IconRobotOff : IconRobot;
  const Action = isPaused ? IconPlayerPlay : IconPlayerPause;
  return (
    <div className={classes.bot}>
      <span className={classes.state} role="status" data-paused={isPaused || undefined}>
        <Icon size={16} stroke={1.8} aria-hidden className={classes.icon} />
        <span>{isPaused ? paused : t("bot.answering")}</span>
      </span>
      {role !== "viewer" && (
        <Button
          size="compact-sm"
          variant="subtle"
          radius="xl"
          flex="none"
          loading={isBusy}
          leftSection={<Action size={13} aria-hidden />}
          onClick={() => pause(!isPaused)}
        >
          {isPaused ? t("bot.resume") : t("bot.pause")}
        </Button>
      )}
    </div>
  );
}
