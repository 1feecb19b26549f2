import { IconCommand } from "@/components/icons";
import { useDeskTexts } from "../../texts";
import { useKeys } from "../keys/KeysContext";
import { isMac } from "../keys/keyNames";

interface Props {
  className: string | undefined;
  wordsClassName: string | undefined;
}

/** Opens the command palette for who does not use keys, and tells who does of its key. */
export function PaletteButton({ className, wordsClassName }: Props) {
  const t = useDeskTexts();
  const { openPalette } = useKeys();
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={t("rail.palette.open")}
      aria-keyshortcuts="Control+K Meta+K"
      title={`${t("rail.palette.open")} (${isMac() ? "⌘" : "Ctrl"} K)`}
      onClick={() => openPalette()}
    >
      <IconCommand size={22} stroke={1.7} aria-hidden />
      <span className={wordsClassName}>{t("rail.palette")}</span>
    </button>
  );
}
