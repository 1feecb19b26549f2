import { useEffect, useState } from "react";
import { PresenceTeller } from "./PresenceTeller";

/** Who walks through the list past a conversation does not look at it. */
const GLANCE_MS = 1_500;
const CHECK_MS = 15_000;
/** Whoever has not touched anything for so long may be anywhere. */
const AWAY_MS = 4 * 60_000;
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove"] as const;

/** Tells colleagues that this person looks, as long as they do; with the key of the conversation. */
export function useTeller(conversation: string): PresenceTeller {
  const [teller] = useState(() => new PresenceTeller(conversation));

  useEffect(() => {
    let isSettled = false;
    let aliveAt = Date.now();
    const look = () => {
      const isHere = document.visibilityState === "visible" && Date.now() - aliveAt < AWAY_MS;
      if (isSettled && isHere) teller.looks();
    };
    const live = () => {
      aliveAt = Date.now();
      look();
    };
    const leave = () => teller.leaves();
    const settling = setTimeout(() => {
      isSettled = true;
      look();
    }, GLANCE_MS);
    const checking = setInterval(look, CHECK_MS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { passive: true });
    document.addEventListener("visibilitychange", live);
    window.addEventListener("pageshow", live);
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(settling);
      clearInterval(checking);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live);
      document.removeEventListener("visibilitychange", live);
      window.removeEventListener("pageshow", live);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [teller]);

  return teller;
}
