import { failureWords } from "../refusals";
import { useSaid } from "../messages/SaidContext";
import { useConversationTexts } from "../texts";

/** A template that was sent from here, or scheduled. */
export interface Given {
  id: string;
  isLater: boolean;
}

interface Told {
  state: "underWay" | "sent" | "scheduled" | "failed";
  title: string;
  text: string;
}

/** What became of the template, in words; null when there is none, or it was cancelled. */
export function useTold(given: Given | null): Told | null {
  const t = useConversationTexts();
  const said = useSaid();
  if (!given) return null;
  const message = said?.find(({ id }) => id === given.id);
  const title = (state: Told["state"]) => t(`composer.template.${state}`);
  switch (message?.status) {
    case "cancelled":
      return null;
    case "failed":
    case "undelivered":
      return { state: "failed", title: title("failed"), text: failureWords(t, message.error) };
    case "sent":
    case "delivered":
    case "read":
      return { state: "sent", title: title("sent"), text: t("composer.template.then") };
    default: {
      // What waits for its time is not said yet.
      if (!message && given.isLater) {
        return {
          state: "scheduled",
          title: title("scheduled"),
          text: t("composer.template.later"),
        };
      }
      return { state: "underWay", title: title("underWay"), text: t("composer.template.then") };
    }
  }
}
