import {
  convertCssVariables,
  deepMerge,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from "@mantine/core";
import { cssVariables, theme } from "@/lib/theme";

/** The theme's variables as a stylesheet, in the words of Mantine and with our own on top. */
export function themeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  return convertCssVariables(deepMerge(defaultCssVariablesResolver(merged), cssVariables(merged)));
}

/**
 * Gives the page the theme's variables. A constructed stylesheet is neither a style element nor an
 * attribute, so it needs no exception from the content security policy.
 */
export function adoptTheme() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
