import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import type { ChatMessage } from "./timeline";

interface Props {
  name: string;
  newest: ChatMessage | undefined;
}

/** Tells a screen reader what comes in while the conversation is open. */
export function Announcer({ name, newest }: Props) {
  const t = useConversationTexts();
  const [first] = useState(newest?.id);
  const isNews = newest !== undefined && newest.id !== first && newest.direction === "in";
  const words = isNews ? plainLine(newest.text) || t(`kind.${newest.type}`) : "";
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {words && t("conversation.announce", { name, text: words })}
    </VisuallyHidden>
  );
}
