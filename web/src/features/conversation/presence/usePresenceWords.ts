import type { Other } from "./others";
import { usePresenceTexts } from "./texts";
import { useNames, type Length } from "./useNames";

/** What the others do, in a sentence: who types is more than who looks. Null when there is nobody. */
export function usePresenceWords(others: readonly Other[], length: Length): string | null {
  const t = usePresenceTexts();
  const { together } = useNames();
  const typing = others.filter(({ isTyping }) => isTyping);
  const names = together(
    (typing.length > 0 ? typing : others).map(({ uid }) => uid),
    length,
  );
  if (typing.length > 0)
    return t(typing.length === 1 ? "presence.types" : "presence.type", { names });
  if (others.length > 0)
    return t(others.length === 1 ? "presence.looks" : "presence.look", { names });
  return null;
}
