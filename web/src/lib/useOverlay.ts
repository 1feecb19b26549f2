import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";

type OverlayState = Readonly<Record<string, unknown>> | null;

/**
 * What lies over the page has a step of its own in the history, so that Back closes it and leads
 * nowhere else. `kind` tells it from others. To `show` another one while it is open changes what is
 * shown, not the history.
 */
export function useOverlay(kind: string) {
  const here = useLocation();
  const navigate = useNavigate();
  const opened = (here.state as OverlayState)?.[kind];
  const isOpen = typeof opened === "string";
  const [shown, setShown] = useState<string | null>(null);
  // The way back takes a moment, and a second press would lead off the page.
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isOpen) isLeaving.current = false;
  }, [isOpen]);
  const show = useCallback(
    (id: string) => {
      setShown(id);
      if (isOpen) return;
      void navigate(here, { state: { ...(here.state as OverlayState), [kind]: id } });
    },
    [here, isOpen, kind, navigate],
  );
  const close = () => {
    if (!isOpen || isLeaving.current) return;
    isLeaving.current = true;
    void navigate(-1);
  };
  return { id: isOpen ? (shown ?? opened) : null, show, close };
}

/** Whether something lies over the page, which Escape is for then. */
export const useIsCovered = (): boolean => (useLocation().state as OverlayState) !== null;
