import { useCommand } from "@/lib/api/useCommand";
import { showFault } from "../refusals";
import { useConversationTexts } from "../texts";

export function useBotSwitch(conversation: string) {
  const t = useConversationTexts();
  const { run, isBusy, may } = useCommand("pauseBot");
  const pause = (paused: boolean) =>
    void run({ conversation }, { paused }).catch((fault: unknown) =>
      showFault(t, "bot.failed", fault),
    );
  return { isBusy, may, pause };
}
