import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { PrivacyPage } from "./PrivacyPage";

test("names the agency and says version and date", async () => {
  const info = {
    link: "unknown",
    agency: "Acme Models",
    language: null,
    whatsapp: "https://wa.me/1",
  };
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify(info)));
  render(<PrivacyPage />);
  expect(await screen.findByText(/^Acme Models is responsible/)).toBeInTheDocument();
  expect(screen.getByText("Version 2026-11, in force since November 1, 2026")).toBeInTheDocument();
});

test("can be read while the server cannot be reached", () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  render(<PrivacyPage />);
  expect(screen.getByText(/^The agency is responsible/)).toBeInTheDocument();
});
