import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";

/** Beside the content where there is room; below that it covers it, and begins closed. */
const WIDE = "(min-width: 75em)";

export interface SidePanel {
  isWide: boolean;
  isOpen: boolean;
  toggle: () => void;
}

/** Whether the panel `name` is open. As a column this device remembers it. */
export function useSidePanel(name: string): SidePanel {
  const key = `panel:${name}`;
  const isWide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
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
