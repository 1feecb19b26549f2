import { plainLine } from "@/lib/plainText";
import classes from "./PersonAvatar.module.css";

const IS_NUMBER = /^\+[\d ]+$/;
const HUES = [12, 40, 75, 110, 150, 180, 205, 235, 265, 295, 325, 350];

interface Props {
  id: string;
  name: string;
  size?: number;
}

/** Initials on a colour that stays the same for the same person. The name stands beside it. */
export function PersonAvatar({ id, name, size = 44 }: Props) {
  return (
    <span
      className={classes.avatar}
      style={{ "--hue": hueOf(id), "--size": `${size}px` } as React.CSSProperties}
      data-initials={initials(name)}
      aria-hidden
    />
  );
}

export function initials(name: string): string {
  if (IS_NUMBER.test(name)) return "#";
  const words = plainLine(name)
    .split(" ")
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return `${first ?? "?"}${last ?? ""}`.toLocaleUpperCase();
}

function hueOf(id: string): number {
  let sum = 7;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) >>> 0;
  return HUES[sum % HUES.length] ?? 0;
}
