import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { plainLine } from "@/lib/plainText";
import { failureWords } from "../refusals";
import { useConversationTexts } from "../texts";
import type { ChatMessage } from "./timeline";

interface Props {
  name: string;
  messages: readonly ChatMessage[];
}

const hasFailed = ({ direction, status }: ChatMessage) =>
  direction === "out" && (status === "failed" || status === "undelivered");
const failuresIn = (messages: readonly ChatMessage[]) =>
  new Set(messages.filter(hasFailed).map(({ id, attempt }) => `${id} ${attempt}`));

/** Tells a screen reader what comes in, and what fails, while the conversation is open. */
export function Announcer({ name, messages }: Props) {
  const t = useConversationTexts();
  const newest = messages.at(-1);
  const [first] = useState({ id: newest?.id, failed: failuresIn(messages) });
  const isNews = newest !== undefined && newest.id !== first.id && newest.direction === "in";
  const words = isNews ? plainLine(newest.text) || t(`kind.${newest.type}`) : "";
  const failure = messages.findLast(
    (one) => hasFailed(one) && !first.failed.has(`${one.id} ${one.attempt}`),
  );
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {/* By their keys: two that are alike are two. */}
      {words && <p key={newest?.id}>{t("conversation.announce", { name, text: words })}</p>}
      {failure && (
        <p key={`${failure.id} ${failure.attempt}`}>
          {t("message.failed", { reason: failureWords(t, failure.error) })}
        </p>
      )}
    </VisuallyHidden>
  );
}
