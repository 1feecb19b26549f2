import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "react-router";
import { DeskTheme } from "@/lib/DeskTheme";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { router } from "./router";

export function App() {
  return (
    <DeskTheme>
      <LanguageProvider storageKey="language">
        <Notifications position="top-right" />
        <RouterProvider router={router} />
      </LanguageProvider>
    </DeskTheme>
  );
}
