import { useState } from "react";
import { asTyped, toCome } from "@/lib/time/typed";
import { sendTimes } from "../schedule/sendTimes";
import { timeFault } from "../schedule/timeFault";
import type { Wanted } from "./LaterFields";
import type { Later } from "./useSendTemplate";

/** Whether a template goes out later, and when; `asked` says what is wrong with the time. */
export function useLater() {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const begin = () => {
    const [first] = sendTimes(new Date(), null);
    setWanted({ typed: first ? asTyped(first.at) : "", cancelOnReply: true, fault: null });
  };
  /** Null for now; undefined when it cannot be then. */
  const asked = (): Later | null | undefined => {
    if (!wanted) return null;
    const sendAt = toCome(wanted.typed);
    const fault = timeFault(sendAt, null);
    setWanted({ ...wanted, fault });
    if (fault || !sendAt) return undefined;
    return { sendAt: sendAt.toISOString(), cancelOnReply: wanted.cancelOnReply };
  };
  return { wanted, setWanted, begin, asked };
}
