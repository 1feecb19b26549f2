import { Button } from "@/components/public/Button";
import { Screen } from "@/components/public/Screen";
import { useOnline } from "@/lib/public/useOnline";
import type { Sending } from "../sending/useSending";
import { useApplyTexts } from "../texts";

/** The form is kept on this device and is sent by itself. */
export function Waiting({ sending }: { sending: Sending }) {
  const t = useApplyTexts();
  const isOnline = useOnline();
  const isTrying = sending.tryNumber !== null;
  const why = !isOnline ? "offline" : sending.outcome?.kind === "busy" ? "busy" : "unreachable";
  return (
    <Screen
      icon={isOnline ? "hourglass" : "noCloud"}
      title={t("waiting.title")}
      actions={
        <>
          <Button aria-disabled={isTrying} onClick={sending.tryNow}>
            {t(isTrying ? "send.sending" : "waiting.tryNow")}
          </Button>
          <Button look="text" onClick={sending.stop}>
            {t("waiting.change")}
          </Button>
        </>
      }
    >
      <p role="status">{t(`waiting.${why}`)}</p>
      <p>{t("waiting.close")}</p>
    </Screen>
  );
}
