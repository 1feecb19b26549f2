import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/show";
import { ContactCard } from "./ContactCard";

const phone = (written: string, dialled: string, whatsappId: string | null = null) => ({
  written,
  dialled,
  whatsappId,
});
const card = (...phones: ReturnType<typeof phone>[]) => (
  <ContactCard card={{ name: "Ana Ríos", organization: null, phones, emails: [] }} />
);

test("a contact's number can be read, copied, called and written to", () => {
  show(card(phone("+57 300 123 4567", "+573001234567")));
  expect(screen.getByText("Ana Ríos")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Copy" })).toBeEnabled();
  expect(screen.getByRole("link", { name: "Call" })).toHaveAttribute("href", "tel:+573001234567");
  const chat = screen.getByRole("link", { name: "WhatsApp" });
  expect(chat).toHaveAttribute("href", "https://wa.me/573001234567");
});

test("an e-mail is a link, and what is none stays words", () => {
  const emails = ["ana@example.com", "ana@example.com?bcc=all@example.com"];
  show(<ContactCard card={{ name: "Ana", organization: null, phones: [], emails }} />);
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toEqual(["mailto:ana@example.com"]);
});

test("a number without its country leads to nobody's WhatsApp, unless the card says whose", () => {
  const view = show(card(phone("55 1234 5678", "5512345678")));
  expect(screen.queryByRole("link", { name: "WhatsApp" })).toBeNull();
  view.again(card(phone("55 1234 5678", "5512345678", "5215512345678")));
  const chat = screen.getByRole("link", { name: "WhatsApp" });
  expect(chat).toHaveAttribute("href", "https://wa.me/5215512345678");
});
