import { useEffect, useRef } from "react";

/** Takes the focus when it comes: the step before, which had it, is gone. */
export function useFocused<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
