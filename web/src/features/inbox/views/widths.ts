/** From here on the views have a column of their own. */
export const COLUMN = "(min-width: 1400px)";
/** One screen at a time; as in Desk.module.css. */
export const PHONE = "(max-width: 62em)";
