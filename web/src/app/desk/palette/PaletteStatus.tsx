import classes from "./Palette.module.css";
import { usePaletteTexts } from "./texts";

interface Props {
  typed: string;
  count: number;
  isSearching: boolean;
  isFailed: boolean;
}

/** How many were found, or why there is nothing. */
export function PaletteStatus({ typed, count, isSearching, isFailed }: Props) {
  const t = usePaletteTexts();
  const words = () => {
    if (isFailed) return t("palette.failed");
    if (isSearching) return t("palette.searching");
    if (count > 0) return typed ? t("palette.results", { count }) : "";
    return typed ? t("palette.none", { text: typed }) : t("palette.noTags");
  };
  return (
    <p role="status" className={classes.status} data-empty={count === 0 || undefined}>
      {words()}
    </p>
  );
}
