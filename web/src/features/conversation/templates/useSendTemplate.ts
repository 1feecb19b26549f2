import { useRef, useState } from "react";
import { ApiError } from "@/lib/api/ApiError";
import { useCommand } from "@/lib/api/useCommand";
import { useSteadyId } from "../useSteadyId";

/** Sends a template; `refused` is the code of why the last attempt did not work. */
export function useSendTemplate(conversation: string, onSent: () => void) {
  const { run, isBusy } = useCommand("sendTemplate");
  const idOf = useSteadyId();
  const isUnderWay = useRef(false);
  const [refused, setRefused] = useState<string | null>(null);

  const send = async (contentSid: string, variables: Record<string, string>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setRefused(null);
    const id = idOf({ contentSid, variables });
    try {
      await run({ conversation }, { id, contentSid, variables }, id);
      onSent();
    } catch (fault) {
      setRefused(fault instanceof ApiError ? fault.code : "other");
    } finally {
      isUnderWay.current = false;
    }
  };
  return { send, isBusy, refused };
}
