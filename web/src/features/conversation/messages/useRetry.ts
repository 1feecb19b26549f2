import { useCommand } from "@/lib/api/useCommand";
import { useChatActions } from "../chatActions";
import { keepFocus } from "./keepFocus";
import { showFault } from "../refusals";
import { useConversationTexts } from "../texts";

/** Has a failed message sent again. */
export function useRetry(message: string) {
  const t = useConversationTexts();
  const { conversation } = useChatActions();
  const { run, isBusy, may } = useCommand("retryMessage");
  const retry = (pressed: HTMLElement) => {
    if (isBusy) return;
    const focusThere = keepFocus(pressed);
    void run({ conversation, message }).then(focusThere, (fault: unknown) =>
      showFault(t, "message.retryFailed", fault),
    );
  };
  return { isBusy, may, retry };
}
