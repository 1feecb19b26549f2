import { Fragment } from "react";
import { plainText } from "@/lib/plainText";
import { safeLink } from "./safeLink";

/** An answer in its own words; each address that surely leads to the open web can be opened. */
export function AnswerText({ answer }: { answer: string }) {
  return (
    <bdi>
      {plainText(answer)
        .split(/(\s)/)
        .map((word, place) => (
          <Fragment key={place}>{linked(word)}</Fragment>
        ))}
    </bdi>
  );
}

function linked(word: string) {
  const href = safeLink(word);
  if (!href) return word;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">
      {word}
    </a>
  );
}
