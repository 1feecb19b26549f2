import classes from "./Palette.module.css";
import { usePaletteTexts } from "./texts";

interface Props {
  typed: string;
  count: number;
  isSearching: boolean;
  /** There may be people who were not looked through. */
  isCut: boolean;
  isFailed: boolean;
}

/** How many were found, or why there is nothing. */
export function PaletteStatus({ typed, count, isSearching, isCut, isFailed }: Props) {
  const t = usePaletteTexts();
  const words = () => {
    if (isFailed) return t("palette.failed");
    if (isSearching) return t("palette.searching");
    if (count > 0) return typed ? t("palette.results", { count }) : "";
    if (!typed) return t("palette.noTags");
    return t(isCut ? "palette.noneYet" : "palette.none", { text: typed });
  };
  return (
    <p role="status" className={classes.status} data-empty={count === 0 || undefined}>
      {words()}
    </p>
  );
}
