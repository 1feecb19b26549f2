import { lazy, Suspense } from "react";
import { RouterProvider } from "react-router";
import { DeskTheme } from "@/lib/DeskTheme";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { router } from "./router";

// What is said before it is there waits in the store of notifications.
const Notifications = lazy(() =>
  import("@mantine/notifications").then(({ Notifications }) => ({ default: Notifications })),
);

export function App() {
  return (
    <DeskTheme>
      <LanguageProvider storageKey="language">
        <Suspense>
          <Notifications position="top-right" />
        </Suspense>
        <RouterProvider router={router} />
      </LanguageProvider>
    </DeskTheme>
  );
}
