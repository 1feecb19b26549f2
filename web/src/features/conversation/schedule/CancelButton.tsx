import { useKeptFocus } from "../messages/useKeptFocus";
import { useConversationTexts } from "../texts";

/** Cancels what waits for its time; the message has the focus then. */
export function CancelButton({ isBusy, onCancel }: { isBusy: boolean; onCancel: () => void }) {
  const t = useConversationTexts();
  const around = useKeptFocus();
  return (
    <span ref={around}>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onCancel()}>
        {t("scheduled.cancel")}
      </button>
    </span>
  );
}
