import { IconCommand } from "@tabler/icons-react";
import { useKeys } from "../keys/KeysContext";
import { isMac, keyName } from "../keys/keyNames";
import { keysOf } from "../keys/shortcuts";
import { usePaletteTexts } from "./texts";

interface Props {
  className: string | undefined;
  wordsClassName: string | undefined;
}

/** Opens the command palette for who does not use keys, and tells who does of its key. */
export function PaletteButton({ className, wordsClassName }: Props) {
  const t = usePaletteTexts();
  const { openPalette } = useKeys();
  const keys = keysOf("palette").map((key) => keyName(key, isMac()));
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={t("palette.open")}
      aria-keyshortcuts="Control+K Meta+K"
      title={`${t("palette.open")} (${keys.join(" ")})`}
      onClick={() => openPalette()}
    >
      <IconCommand size={22} stroke={1.7} aria-hidden />
      <span className={wordsClassName}>{t("palette.words")}</span>
    </button>
  );
}
