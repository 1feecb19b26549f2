import { createContext, use } from "react";
import type { PalettePage } from "../palette/pages";

export interface KeysValue {
  openPalette: (page?: PalettePage) => void;
  openHelp: () => void;
}

export const KeysContext = createContext<KeysValue>({
  openPalette: () => undefined,
  openHelp: () => undefined,
});

export const useKeys = () => use(KeysContext);
