const NAMES: Partial<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  Escape: "Esc",
  Mod: "Ctrl",
};

/** As it stands on the key. */
export function keyName(key: string, isMac: boolean): string {
  if (key === "Mod" && isMac) return "⌘";
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

export const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
