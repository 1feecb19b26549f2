import { useMediaQuery } from "@mantine/hooks";

/** From here on the views have a column of their own. */
export const WITH_VIEWS = "(min-width: 1400px)";
/** From here on the file stands beside the conversation; below that it covers it. */
export const WITH_PANEL = "(min-width: 75em)";
/** One screen at a time; as in Desk.module.css. */
export const PHONE = "(max-width: 62em)";

/** Right from the first drawing. */
export const useScreenWidth = (width: string) =>
  useMediaQuery(width, false, { getInitialValueInEffect: false });
