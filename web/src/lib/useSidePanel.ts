import { useState } from "react";
import { useScreenWidth, WITH_PANEL } from "./useScreenWidth";

export interface SidePanel {
  /** Beside the content. Else it covers it, and begins closed. */
  isWide: boolean;
  isOpen: boolean;
  toggle: () => void;
}

/** Whether the panel `name` is open. As a column this device remembers it. */
export function useSidePanel(name: string): SidePanel {
  const key = `panel:${name}`;
  const isWide = useScreenWidth(WITH_PANEL);
  const [isColumnOpen, setColumnOpen] = useState(() => localStorage.getItem(key) !== "closed");
  const [isSheetOpen, setSheetOpen] = useState(false);
  const toggleColumn = () => {
    localStorage.setItem(key, isColumnOpen ? "closed" : "open");
    setColumnOpen(!isColumnOpen);
  };
  return isWide
    ? { isWide, isOpen: isColumnOpen, toggle: toggleColumn }
    : { isWide, isOpen: isSheetOpen, toggle: () => setSheetOpen(!isSheetOpen) };
}
