import type { Conversation } from "@/lib/documents";
import { useSharedTexts } from "@/lib/texts";
import classes from "./StageBadge.module.css";

/** Where the aspirant stands on the way from new to signed. */
export function StageBadge({ stage }: { stage: Conversation["stage"] }) {
  const t = useSharedTexts();
  const words = t(`stage.${stage}`);
  return (
    <span className={classes.badge} data-stage={stage} title={t("stage.label", { stage: words })}>
      {words}
    </span>
  );
}
