import { useCounts } from "@/features/inbox/views/useCounts";

const WAITING = ["needsAnswer"] as const;

/** The tab's title, with how many wait for an answer. */
export function DeskTitle({ change }: { change: string | null }) {
  const count = useCounts(WAITING, change).get("needsAnswer");
  return <title>{count ? `(${count}) WasaPrecruit` : "WasaPrecruit"}</title>;
}
