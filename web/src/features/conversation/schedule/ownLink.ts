const OPEN = "{formLink}";
const MASKED = /https?:\/\/\S*?[?&]ref=•{6}/g;

/**
 * A scheduled text to be changed: a masked form link, which the server takes from nobody, is again
 * the variable that it came from.
 */
export const unmaskable = (text: string): string => text.replace(MASKED, OPEN);

export const hasOpenLink = (text: string): boolean => text.includes(OPEN);

export { OPEN as FORM_LINK };
