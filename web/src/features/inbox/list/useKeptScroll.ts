import { useCallback, type UIEvent } from "react";
import { NavigationType, useNavigationType } from "react-router";

// How far each list was scrolled, in pixels, as long as the page lives.
const tops = new Map<string, number>();

/** Back in a list one is where one left it; a list that one chooses begins at its top. */
export function useKeptScroll(list: string, isThere: boolean) {
  const isBack = useNavigationType() === NavigationType.Pop;
  /** To be told of each scroll. */
  const keep = useCallback(
    ({ currentTarget }: Pick<UIEvent<HTMLElement>, "currentTarget">) => {
      if (isThere) tops.set(list, currentTarget.scrollTop);
    },
    [list, isThere],
  );
  // Where the rows begin is theirs to know: scrolled behind their back, they scroll back.
  return { top: isBack ? (tops.get(list) ?? 0) : 0, keep };
}
