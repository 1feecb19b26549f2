import { useState } from "react";
import { literalsIn } from "@/lib/quickReplies/variables";
import { useReading } from "../presence/useReading";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Holds a text back once for each word in braces that would go out as it stands. `lets` says whether
 * it may go; `told` are those that its author was told of.
 */
export function useLiterals(text: string) {
  const [known, setKnown] = useState(NOTHING);
  const { hasBeenRead, begin } = useReading();
  if (known !== NOTHING && text.trim() === "") setKnown(NOTHING);
  const literals = literalsIn(text);
  const lets = () => {
    if (!hasBeenRead()) return false;
    if (literals.every(({ words }) => known.has(words))) return true;
    begin();
    setKnown(new Set([...known, ...literals.map(({ words }) => words)]));
    return false;
  };
  return { lets, told: literals.filter(({ words }) => known.has(words)) };
}
