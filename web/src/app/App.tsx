import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "react-router";
import { DeskTheme } from "@/lib/DeskTheme";
import type { Language } from "@/lib/i18n/language";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { router } from "./router";

const LANGUAGES: readonly Language[] = ["es", "en"];

export function App() {
  return (
    <DeskTheme>
      <LanguageProvider languages={LANGUAGES} storageKey="language">
        <Notifications position="top-right" />
        <RouterProvider router={router} />
      </LanguageProvider>
    </DeskTheme>
  );
}
