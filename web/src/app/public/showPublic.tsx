import "./tokens.css";
import "./base.css";
import { StrictMode, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "@/lib/public/LanguageProvider";
import { PublicCrash } from "./PublicCrash";

export function showPublic(root: HTMLElement, Page: ComponentType) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <PublicCrash>
          <Page />
        </PublicCrash>
      </LanguageProvider>
    </StrictMode>,
  );
}
