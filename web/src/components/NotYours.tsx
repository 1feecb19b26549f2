import { IconLock } from "@/components/icons";
import { useSharedTexts } from "@/lib/texts";
import { StateMessage } from "./StateMessage";

/** In the place of a screen that one's role does not open. */
export function NotYours() {
  const t = useSharedTexts();
  return (
    <StateMessage
      icon={<IconLock size={26} stroke={1.6} />}
      title={t("notYours.title")}
      text={t("notYours.text")}
    />
  );
}
