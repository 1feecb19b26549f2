import { useCallback, useEffect, useState } from "react";
import { ownStorage } from "@/lib/ownStorage";

/**
 * What is being written, a message or a note, kept while one looks at other conversations. It is the
 * same in all tabs of a person, so that none writes over what was written in another.
 */
export function useDraft(conversationId: string, kind: "draft" | "note" = "draft") {
  const name = `${kind}:${conversationId}`;
  const [draft, setDraft] = useState(() => ownStorage.read(name) ?? "");
  useEffect(() => ownStorage.subscribe(() => setDraft(ownStorage.read(name) ?? "")), [name]);
  const change = useCallback(
    (text: string) => {
      ownStorage.write(name, text);
      setDraft(text);
    },
    [name],
  );
  /** Puts words that were already sent off back before what is being written. */
  const takeBack = useCallback(
    (text: string) => change([text, ownStorage.read(name)].filter(Boolean).join("\n")),
    [name, change],
  );
  return { draft, change, takeBack };
}
