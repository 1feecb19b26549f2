import { useEffect, useId } from "react";
import { onScreen, type Part } from "./onScreen";

/** Tells what this part of the screen shows, as long as it is there. */
export function useOnScreen(part: Part) {
  const id = useId();
  useEffect(() => onScreen.show(id, part));
  useEffect(() => () => onScreen.hide(id), [id]);
}
