import { useState } from "react";
import type { Asked, PalettePage } from "./pages";

/** Which question the palette is at, what was typed, and which line is chosen. */
export function usePaletteState(asked: Asked) {
  const [shown, setShown] = useState({ asked, page: asked.page });
  const [typed, setTyped] = useState("");
  const [index, setIndex] = useState(0);
  if (shown.asked !== asked) setShown({ asked, page: asked.page });

  const type = (text: string) => {
    setTyped(text);
    setIndex(0);
  };
  const toPage = (page: PalettePage) => {
    setShown({ asked, page });
    type("");
  };
  return { page: shown.page, typed, index, setIndex, type, toPage };
}
