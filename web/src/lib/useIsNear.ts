import { useCallback, useState } from "react";
import { useWhenVisible } from "./useWhenVisible";

/** Whether the marked element has come near the visible part of its scroller; it stays so. */
export function useIsNear<E extends HTMLElement>() {
  const [isNear, setIsNear] = useState(false);
  const arrive = useCallback(() => setIsNear(true), []);
  const mark = useWhenVisible<E>(!isNear, arrive);
  return { mark, isNear };
}
