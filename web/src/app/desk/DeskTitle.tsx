import { useEffect } from "react";
import { useCounts } from "@/features/inbox/views/useCounts";

const WAITING = ["needsAnswer"] as const;

/** The tab's title, with how many wait for an answer, and a dot on its icon while any does. */
export function DeskTitle({ change }: { change: string | null }) {
  const count = useCounts(WAITING, change).get("needsAnswer") ?? 0;
  const isWaiting = count > 0;
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute("href", isWaiting ? "/favicon-waiting.svg" : "/favicon.svg");
  }, [isWaiting]);
  return <title>{isWaiting ? `(${count}) WasaPrecruit` : "WasaPrecruit"}</title>;
}
