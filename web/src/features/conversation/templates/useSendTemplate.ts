import { useRef, useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { useCommand } from "@/lib/api/useCommand";
import { useSteadyId } from "../useSteadyId";

/** When a template is to go out. */
export interface Later {
  sendAt: string;
  cancelOnReply: boolean;
}

/** Sends a template, now or later; `refused` is the code of why the last attempt did not work. */
export function useSendTemplate(
  conversation: string,
  onSent: (isLater: boolean, id: string) => void,
) {
  const { run, isBusy } = useCommand("sendTemplate");
  const idOf = useSteadyId();
  const isUnderWay = useRef(false);
  const [refused, setRefused] = useState<string | null>(null);

  const send = async (
    contentSid: string,
    variables: Record<string, string>,
    later: Later | null,
  ) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setRefused(null);
    const id = idOf({ contentSid, variables, ...later });
    try {
      await run({ conversation }, { id, contentSid, variables, ...later }, id);
      onSent(later !== null, id);
    } catch (fault) {
      setRefused(fault instanceof ApiError ? fault.reason : "other");
    } finally {
      isUnderWay.current = false;
    }
  };
  return { send, isBusy, refused, forget: () => setRefused(null) };
}
