import { useRef, useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { useSteadyId } from "../useSteadyId";

interface Said {
  text: string;
  sendAt: string;
  cancelOnReply: boolean;
  replyTo?: string | undefined;
}

/**
 * Schedules a new message, or changes the one that waits under the id `waiting`. `refused` is the
 * code of why the last attempt did not work.
 */
export function useSchedule(conversation: string, waiting: string | null, onDone: () => void) {
  const idOf = useSteadyId();
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const schedule = async ({ replyTo, ...said }: Said) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setRefused(null);
    try {
      if (waiting === null) {
        const message = { ...said, ...(replyTo && { replyTo }) };
        const id = idOf(message);
        await run("sendMessage", { conversation }, { id, ...message }, id);
      } else {
        await run("changeScheduled", { conversation, message: waiting }, said);
      }
      onDone();
    } catch (fault) {
      setRefused(fault instanceof ApiError ? fault.code : "other");
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { schedule, isBusy, refused };
}
