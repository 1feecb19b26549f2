import { useRef, useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { mediaOf, messagesOf } from "@/lib/attachments/sentFile";
import type { SentTemplate } from "@/lib/documents";
import { handedOver } from "../composer/attachments/uploading";
import { useSteadyId } from "../useSteadyId";

interface Said {
  text: string;
  sendAt: string;
  cancelOnReply: boolean;
}

interface What {
  /** The message that is changed; null for a new one. */
  waiting: string | null;
  template: SentTemplate | null;
  /** Whether the draft's files go with it. */
  hasFiles: boolean;
  /** How many more may wait in the conversation. */
  room: number;
  replyTo: string | undefined;
}

/**
 * Schedules a new message or template, or changes what waits under the id `waiting`. `refused` is the
 * code of why the last attempt did not work.
 */
export function useSchedule(conversation: string, what: What, onDone: () => void) {
  const { waiting, template, hasFiles, room, replyTo } = what;
  const idOf = useSteadyId();
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  /** One message for each file: a second apart, so that they keep their order. */
  const scheduleNew = async ({ text, sendAt, cancelOnReply }: Said) => {
    const parts = messagesOf(text, hasFiles ? await handedOver(conversation) : []);
    // Else some of them would wait and some not.
    if (parts.length > room) throw new ApiError("too_many_scheduled", "");
    for (const [place, { text, file }] of parts.entries()) {
      const at = new Date(Date.parse(sendAt) + place * 1000).toISOString();
      const answers = replyTo && place === 0 && { replyTo };
      const message = { text, sendAt: at, cancelOnReply, ...mediaOf(file), ...answers };
      const id = idOf(message);
      await run("sendMessage", { conversation }, { id, ...message }, id);
    }
  };

  const schedule = async (said: Said) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setRefused(null);
    try {
      if (waiting !== null) {
        await run("changeScheduled", { conversation, message: waiting }, said);
      } else if (template) {
        const { sendAt, cancelOnReply } = said;
        const { contentSid, variables } = template;
        const message = { contentSid, variables, sendAt, cancelOnReply };
        const id = idOf(message);
        await run("sendTemplate", { conversation }, { id, ...message }, id);
      } else {
        await scheduleNew(said);
      }
      onDone();
    } catch (fault) {
      setRefused(fault instanceof ApiError ? fault.reason : "other");
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { schedule, isBusy, refused, forget: () => setRefused(null) };
}
