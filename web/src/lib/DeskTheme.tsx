import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { theme } from "@/lib/theme";

/**
 * Mantine without style elements of its own, which our content security policy refuses: the theme's
 * variables come from `adoptTheme`, and nothing uses the classes `visible-from` and `hidden-from`.
 */
export function DeskTheme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
