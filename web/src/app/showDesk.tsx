import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { adoptTheme } from "@/lib/adoptTheme";
import { App } from "./App";

export function showDesk(root: HTMLElement) {
  adoptTheme();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
