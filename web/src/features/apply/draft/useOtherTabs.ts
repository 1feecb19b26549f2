import { useEffect, type Dispatch, type SetStateAction } from "react";
import { EMPTY_DRAFT, type Draft } from "./draft";
import { draftStore } from "./draftStore";
import { joined } from "./joined";

/**
 * Takes over what another tab with the same form did: at once, and when this page is looked at
 * again, since a page that sleeps hears nothing.
 */
export function useOtherTabs(ref: string, setDraft: Dispatch<SetStateAction<Draft>>) {
  useEffect(() => {
    const takeOver = () => {
      const kept = draftStore.kept(ref);
      setDraft((ours) => (kept ? joined(ours, kept) : ours.changedAt ? EMPTY_DRAFT : ours));
    };
    const look = () => {
      if (!document.hidden) takeOver();
    };
    const stop = draftStore.listen(ref, takeOver);
    window.addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      stop();
      window.removeEventListener("pageshow", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ref, setDraft]);
}
