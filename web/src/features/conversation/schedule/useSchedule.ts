import { useRef, useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import type { SentTemplate } from "@/lib/documents";
import { useSteadyId } from "../useSteadyId";

interface Said {
  text: string;
  sendAt: string;
  cancelOnReply: boolean;
  replyTo?: string | undefined;
}

/**
 * Schedules a new message or template, or changes what waits under the id `waiting`. `refused` is the
 * code of why the last attempt did not work.
 */
export function useSchedule(
  conversation: string,
  { waiting, template }: { waiting: string | null; template: SentTemplate | null },
  onDone: () => void,
) {
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
      if (waiting !== null) {
        await run("changeScheduled", { conversation, message: waiting }, said);
      } else if (template) {
        const { sendAt, cancelOnReply } = said;
        const message = { ...template, sendAt, cancelOnReply };
        const id = idOf(message);
        await run("sendTemplate", { conversation }, { id, ...message }, id);
      } else {
        const message = { ...said, ...(replyTo && { replyTo }) };
        const id = idOf(message);
        await run("sendMessage", { conversation }, { id, ...message }, id);
      }
      onDone();
    } catch (fault) {
      setRefused(fault instanceof ApiError ? fault.reason : "other");
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { schedule, isBusy, refused };
}
