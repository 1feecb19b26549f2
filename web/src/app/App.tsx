import { lazy, Suspense, type ComponentType } from "react";
import { BrowserRouter } from "react-router";
import { DeskTheme } from "@/lib/DeskTheme";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { CrashNet } from "./Crash";
import { Pages } from "./Pages";
import { LANGUAGE_KEY } from "./words/firstWords";
import { allWords } from "./words/moreWords";

// What is said before they are there waits in their store. The desk goes on if they never come.
const Toasts = lazy<ComponentType>(() =>
  import("./Toasts")
    .then(({ Toasts }) => ({ default: Toasts }))
    .catch(() => ({ default: () => null })),
);

export function App() {
  return (
    <DeskTheme>
      <LanguageProvider storageKey={LANGUAGE_KEY} fetchWords={allWords}>
        <Suspense>
          <Toasts />
        </Suspense>
        <BrowserRouter>
          <CrashNet>
            <Pages />
          </CrashNet>
        </BrowserRouter>
      </LanguageProvider>
    </DeskTheme>
  );
}
