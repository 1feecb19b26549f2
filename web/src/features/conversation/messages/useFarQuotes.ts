import { useCallback, useRef, useState } from "react";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { readQuoted } from "./quotedInStore";

type Found = Identified<Message> | null;

/** What is quoted and stands further back than what is loaded: each is read once, when wanted. */
export function useFarQuotes(conversation: string) {
  const asked = useRef(new Map<string, Promise<Found>>());
  const [far, setFar] = useState<ReadonlyMap<string, Found>>(new Map());
  /** Rejects without an answer, and may then be asked again. */
  const find = useCallback(
    (replyTo: string): Promise<Found> => {
      const known = asked.current.get(replyTo);
      if (known) return known;
      const answer = readQuoted(conversation, replyTo).then(
        (found) => {
          setFar((was) => new Map(was).set(replyTo, found));
          return found;
        },
        (fault: unknown) => {
          asked.current.delete(replyTo);
          throw fault;
        },
      );
      asked.current.set(replyTo, answer);
      return answer;
    },
    [conversation],
  );
  // Without an answer the quote says only that it is one.
  const askFar = useCallback((replyTo: string) => void find(replyTo).catch(() => null), [find]);
  return { far, find, askFar };
}
