import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

// The desk's identity: warm paper, ink, jade. Everything visual is decided here.

const jade: MantineColorsTuple = [
  "#e9f5f1",
  "#d2eae2",
  "#a6d5c6",
  "#76bda8",
  "#4aa58b",
  "#2b8f73",
  "#1c7a61",
  "#146551",
  "#0f5142",
  "#0a3c31",
];

const paper: MantineColorsTuple = [
  "#fbf9f6",
  "#f6f3ee",
  "#ece8e1",
  "#dfdad1",
  "#c8c2b7",
  "#a39c90",
  "#6b645a",
  "#565048",
  "#3a3631",
  "#24211d",
];

const night: MantineColorsTuple = [
  "#e3e8e5",
  "#c3cac6",
  "#97a29c",
  "#6a756f",
  "#434c47",
  "#303834",
  "#262d2a",
  "#1c2220",
  "#141817",
  "#0d1110",
];

export const theme = createTheme({
  primaryColor: "jade",
  primaryShade: 6,
  colors: { jade, gray: paper, dark: night },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "10px", lg: "16px", xl: "24px" },
  cursorType: "pointer",
  black: "#24211d",
  // The page behind never scrolls, and to lock it takes a style element: the content policy.
  components: {
    Modal: { defaultProps: { lockScroll: false }, styles: { title: { fontWeight: 650 } } },
    Drawer: { defaultProps: { lockScroll: false } },
    // The first item has the focus, not an element that no menu may hold.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** Tokens of ours, beside Mantine's: what the desk's own surfaces are made of. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-placeholder": "#756e63",
    "--mantine-color-error": "var(--alarm)",
    "--desk-surface": "#ffffff",
    "--desk-raised": "#ffffff",
    "--desk-canvas": "#f6f3ee",
    "--desk-sunken": "#ece8e1",
    "--desk-hover": "#f6f3ee",
    "--desk-selected": "#e9f2ee",
    "--desk-line": "#e6e1d9",
    "--desk-line-strong": "#c8c2b7",
    "--desk-ink": "#24211d",
    "--desk-quiet": "#6b645a",
    "--desk-accent": "#146551",
    "--bubble-in": "#ffffff",
    "--bubble-team": "#d9eee6",
    "--bubble-bot": "#e8e6f6",
    "--bubble-edge": "rgb(58 50 38 / 8%)",
    "--author-team": "#0f5f4b",
    "--author-bot": "#544aa0",
    "--tick-read": "#0b6fc7",
    "--tick-quiet": "#5f6a63",
    "--alarm": "#b3261e",
    "--alarm-soft": "#fbe9e7",
    "--waiting": "#8f3c0b",
    "--waiting-soft": "#fcebdd",
    "--link": "#0b5cad",
  },
  dark: {
    "--mantine-color-placeholder": "#98a39d",
    "--mantine-color-error": "var(--alarm)",
    "--mantine-color-body": "#141817",
    "--desk-surface": "#171c1a",
    "--desk-raised": "#1f2523",
    "--desk-canvas": "#0f1312",
    "--desk-sunken": "#262d2a",
    "--desk-hover": "#1e2422",
    "--desk-selected": "#1d302a",
    "--desk-line": "#2a312e",
    "--desk-line-strong": "#434c47",
    "--desk-ink": "#e3e8e5",
    "--desk-quiet": "#98a39d",
    "--desk-accent": "#76bda8",
    "--bubble-in": "#222927",
    "--bubble-team": "#15463a",
    "--bubble-bot": "#2c2a4a",
    "--bubble-edge": "rgb(0 0 0 / 20%)",
    "--author-team": "#8fd3bf",
    "--author-bot": "#b9b2f2",
    "--tick-read": "#63b8ff",
    "--tick-quiet": "#a3b0aa",
    "--alarm": "#ff9a90",
    "--alarm-soft": "#42201d",
    "--waiting": "#f5b58a",
    "--waiting-soft": "#3a2417",
    "--link": "#8ac7ff",
  },
});
