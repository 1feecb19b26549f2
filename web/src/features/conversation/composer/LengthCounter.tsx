import { MAX_TEXT } from "@/lib/limits";
import { useConversationTexts } from "../texts";
import { COUNT_FROM, lengthOf } from "./length";
import classes from "./LengthCounter.module.css";

/** Silent until the limit comes near. */
export function LengthCounter({ text }: { text: string }) {
  const t = useConversationTexts();
  const length = lengthOf(text);
  if (length <= COUNT_FROM) return null;
  const left = MAX_TEXT - length;
  return (
    <span role="status" className={classes.counter} data-over={left < 0 || undefined}>
      {left < 0 ? t("composer.tooLong", { count: -left }) : t("composer.left", { count: left })}
    </span>
  );
}
