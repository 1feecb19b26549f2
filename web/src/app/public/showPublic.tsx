import "./tokens.css";
import "./base.css";
import { StrictMode, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { PublicCrash } from "./PublicCrash";

export function showPublic(root: HTMLElement, Page: ComponentType) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider storageKey="public-language">
        <PublicCrash>
          <Page />
        </PublicCrash>
      </LanguageProvider>
    </StrictMode>,
  );
}
