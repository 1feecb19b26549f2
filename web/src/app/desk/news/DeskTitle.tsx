import { useEffect } from "react";
import { appBadge } from "@/lib/appBadge";

/** The tab's title and the app's icon, with how many concern one; a dot while any does. */
export function DeskTitle({ count }: { count: number }) {
  const isWaiting = count > 0;
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute("href", isWaiting ? "/favicon-waiting.svg" : "/favicon.svg");
  }, [isWaiting]);
  useEffect(() => appBadge(count), [count]);
  return <title>{isWaiting ? `(${count}) WasaPrecruit` : "WasaPrecruit"}</title>;
}
