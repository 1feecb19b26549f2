import { useState } from "react";
import type { Outgoing } from "@/lib/outbox/outbox";
import { useSession } from "@/lib/session";
import type { ChatMessage } from "../messages/timeline";
import { recalled } from "./recalled";

/** Brings back what nobody has received yet; `changing` is the scheduled message to be changed. */
export function useRecall(
  outgoing: readonly Outgoing[],
  waiting: readonly ChatMessage[],
  edit: (outgoing: Outgoing) => void,
) {
  const { uid } = useSession();
  const [changing, onChanging] = useState<string | null>(null);
  const recall = () => {
    const last = recalled(outgoing, waiting, uid);
    if (last?.outgoing) edit(last.outgoing);
    else if (last) onChanging(last.scheduled);
    return last !== null;
  };
  return { recall, change: { changing, onChanging } };
}
