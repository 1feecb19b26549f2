import { plainLine } from "@/lib/plainText";
import { safeLink } from "./safeLink";

/** What they gave, as text; a link only where it surely leads to the open web. */
export function SocialHandle({ handle }: { handle: string }) {
  const words = plainLine(handle);
  const href = safeLink(words);
  if (!href) return <bdi>{words}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">
      {words}
    </a>
  );
}
