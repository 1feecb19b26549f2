import { useState } from "react";

/** Open as its owner says, or by itself where nobody says it. */
export function useOpened(opened?: boolean, onOpened?: (opened: boolean) => void) {
  const [own, setOwn] = useState(false);
  const change = (next: boolean) => {
    setOwn(next);
    onOpened?.(next);
  };
  return [opened ?? own, change] as const;
}
