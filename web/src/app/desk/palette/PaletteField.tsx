import { Spotlight } from "@mantine/spotlight";
import { IconSearch } from "@/components/icons";
import type { KeyboardEvent } from "react";
import type { PalettePage } from "./pages";
import { usePaletteTexts } from "./texts";

interface Props {
  page: PalettePage;
  list: string;
  chosen: string | undefined;
  onStep: (step: 1 | -1) => void;
  onPick: () => void;
  /** Backspace, with nothing left to delete. */
  onBack: () => void;
}

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Where one types: it keeps the focus, and tells which line of the list is chosen. */
export function PaletteField({ page, list, chosen, onStep, onPick, onBack }: Props) {
  const t = usePaletteTexts();
  const words = t(page === "all" ? "palette.find" : `palette.find.${page}`);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Backspace" && event.currentTarget.value === "") onBack();
    if (!step && event.key !== "Enter") return;
    // Spotlight would choose lines by itself, and not tell screen readers which.
    event.stopPropagation();
    event.preventDefault();
    if (step) onStep(step);
    else onPick();
  };
  return (
    <Spotlight.Search
      role="combobox"
      aria-expanded
      aria-controls={list}
      aria-autocomplete="list"
      aria-activedescendant={chosen}
      aria-label={words}
      placeholder={words}
      leftSection={<IconSearch size={20} aria-hidden />}
      onKeyDownCapture={onKeyDown}
    />
  );
}
