import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "react-router";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { cssVariables, theme } from "@/lib/theme";
import { router } from "./router";

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider>
        <Notifications position="top-right" />
        <RouterProvider router={router} />
      </LanguageProvider>
    </MantineProvider>
  );
}
