import { Skeleton } from "@mantine/core";
import { IconCloudOff } from "@/components/icons";
import { StateMessage } from "@/components/StateMessage";
import { useConnection } from "@/lib/live/useConnection";
import { useSharedTexts } from "@/lib/texts";
import classes from "./MessagesSkeleton.module.css";

const BUBBLES = [
  { width: "52%", height: 40, ours: false },
  { width: "38%", height: 40, ours: true },
  { width: "61%", height: 62, ours: true },
  { width: "30%", height: 40, ours: false },
  { width: "45%", height: 84, ours: false },
  { width: "34%", height: 40, ours: true },
];

/** The shape of a conversation while it is on its way; words where it cannot come. */
export function MessagesSkeleton() {
  const t = useSharedTexts();
  const { state } = useConnection();
  if (state === "offline") {
    return (
      <div className={classes.offline} role="status">
        <StateMessage
          icon={<IconCloudOff size={26} />}
          title={t("conversation.offline")}
          text={t("conversation.offline.text")}
        />
      </div>
    );
  }
  return (
    <div className={classes.messages} role="status" aria-label={t("conversation.loading")}>
      {BUBBLES.map(({ width, height, ours }, index) => (
        <Skeleton key={index} width={width} height={height} radius={14} data-ours={ours} />
      ))}
    </div>
  );
}
