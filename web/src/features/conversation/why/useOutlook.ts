import { useEffect, useState } from "react";
import type { Answer } from "@/lib/api/commands";
import { run } from "@/lib/api/run";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

export type Outlook = Answer<"getBotOutlook">;

/** What the bot would say next, asked again whenever the conversation changes. */
export function useOutlook(conversation: Identified<Conversation>) {
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    run("getBotOutlook", { conversation: conversation.id }).then(
      (answer) => {
        if (isOver) return;
        setOutlook(answer);
        setFailed(false);
      },
      () => {
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [conversation, tries]);
  return { outlook, hasFailed, retry: () => setTries(tries + 1) };
}
