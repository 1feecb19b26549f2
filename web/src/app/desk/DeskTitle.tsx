import { useEffect } from "react";
import { useCounts } from "@/features/inbox/views/useCounts";
import { appBadge } from "@/lib/appBadge";

const WAITING = ["needsAnswer"] as const;

/** The tab's title and the app's icon, with how many wait for an answer; a dot while any does. */
export function DeskTitle({ isListed }: { isListed: boolean }) {
  const count = useCounts(WAITING, isListed).get("needsAnswer") ?? 0;
  const isWaiting = count > 0;
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute("href", isWaiting ? "/favicon-waiting.svg" : "/favicon.svg");
  }, [isWaiting]);
  useEffect(() => appBadge(count), [count]);
  return <title>{isWaiting ? `(${count}) WasaPrecruit` : "WasaPrecruit"}</title>;
}
