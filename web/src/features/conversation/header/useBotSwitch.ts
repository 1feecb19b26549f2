import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { faultWords } from "../refusals";
import { useConversationTexts } from "../texts";
import { pauseBot } from "./pauseBot";

export function useBotSwitch(conversationId: string) {
  const t = useConversationTexts();
  const [isBusy, setIsBusy] = useState(false);

  const pause = async (paused: boolean) => {
    setIsBusy(true);
    try {
      await pauseBot(conversationId, paused);
    } catch (fault) {
      notifications.show({ color: "red", title: t("bot.failed"), message: faultWords(t, fault) });
    }
    setIsBusy(false);
  };
  return { isBusy, pause: (paused: boolean) => void pause(paused) };
}
