import { createContext, use } from "react";
import type { Row } from "@/lib/triage/rows";
import type { PalettePage } from "../palette/pages";

/** What is asked first where many would be changed by one key. */
export interface Question {
  act: "close" | "reopen" | "unread";
  rows: readonly Row[];
  onSure: () => void;
}

export interface KeysValue {
  openPalette: (page?: PalettePage) => void;
  openHelp: () => void;
  ask: (question: Question) => void;
}

export const KeysContext = createContext<KeysValue>({
  openPalette: () => undefined,
  openHelp: () => undefined,
  ask: () => undefined,
});

export const useKeys = () => use(KeysContext);
