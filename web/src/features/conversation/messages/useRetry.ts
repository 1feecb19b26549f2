import { useCommand } from "@/lib/api/useCommand";
import { useChatActions } from "../chatActions";
import { showFault } from "../refusals";
import { useConversationTexts } from "../texts";

/** Has a failed message sent again. */
export function useRetry(message: string) {
  const t = useConversationTexts();
  const { conversation } = useChatActions();
  const { run, isBusy, may } = useCommand("retryMessage");
  const retry = () =>
    void run({ conversation, message }).catch((fault: unknown) =>
      showFault(t, "message.retryFailed", fault),
    );
  return { isBusy, may, retry };
}
