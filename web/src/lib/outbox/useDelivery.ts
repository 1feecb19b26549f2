import { useEffect } from "react";
import { serverHealth } from "@/lib/live/serverHealth";
import { deliverEverything } from "./deliver";
import { outbox } from "./outbox";

/** As long as the desk is open, what could not be sent is sent when it is possible again. */
export function useDelivery() {
  useEffect(() => {
    const go = () => void deliverEverything();
    const look = () => document.visibilityState === "visible" && go();
    for (const conversation of outbox.conversations()) forgetAccepted(conversation);
    go();
    window.addEventListener("online", go);
    const forget = serverHealth.subscribe(() => serverHealth.isWell() && go());
    document.addEventListener("visibilitychange", look);
    return () => {
      forget();
      window.removeEventListener("online", go);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}

/** A page that has just begun has no listener to wait for: the server has it. */
function forgetAccepted(conversation: string) {
  const accepted = outbox.of(conversation).filter((one) => one.isAccepted);
  outbox.drop(conversation, new Set(accepted.map((one) => one.id)));
}
