import { useMemo } from "react";
import { plainText } from "@/lib/plainText";
import classes from "./FormattedText.module.css";
import { isBigEmoji } from "./isBigEmoji";
import { parseFormatted, type Piece } from "./parseFormatted";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A stranger's words: formatted as WhatsApp does, by elements, never by HTML. `data-words="inline"`
 * lets the bubble put its time on the last line, which needs words that run from left to right.
 */
export function FormattedText({ text }: { text: string }) {
  const clean = plainText(text);
  const isBig = isBigEmoji(clean);
  const pieces = useMemo(() => parseFormatted(clean), [clean]);
  return (
    <span
      dir="auto"
      className={classes.text}
      data-big={isBig || undefined}
      data-words={isBig || RIGHT_TO_LEFT.test(clean) ? "block" : "inline"}
    >
      {pieces.map(renderPiece)}
    </span>
  );
}

function renderPiece(piece: Piece, index: number) {
  switch (piece.kind) {
    case "text":
      return <span key={index}>{piece.text}</span>;
    case "link":
      return (
        <a
          key={index}
          href={piece.href}
          target={piece.href.startsWith("tel:") ? undefined : "_blank"}
          rel="noopener noreferrer"
          dir="ltr"
          className={classes.link}
        >
          {piece.text ?? piece.href}
        </a>
      );
    case "mono":
      return <code key={index}>{piece.text}</code>;
    case "bold":
      return <strong key={index}>{piece.pieces.map(renderPiece)}</strong>;
    case "italic":
      return <em key={index}>{piece.pieces.map(renderPiece)}</em>;
    case "strike":
      return <s key={index}>{piece.pieces.map(renderPiece)}</s>;
  }
}
