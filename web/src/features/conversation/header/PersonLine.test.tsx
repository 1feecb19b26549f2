import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { conversation } from "@/test/documents";
import { show } from "@/test/show";
import { PersonLine } from "./PersonLine";

const to = (address: string) => {
  const known = conversation();
  return { ...known, channel: { ...known.channel, address } };
};

test("the number is a link, and copied by a button", async () => {
  const user = userEvent.setup();
  show(<PersonLine conversation={to("whatsapp:+5215512345678")} />);
  const link = screen.getByRole("link", { name: "+52 1 55 1234 5678" });
  expect(link).toHaveAttribute("href", "tel:+5215512345678");
  await user.click(screen.getByRole("button", { name: "Copy the number" }));
  expect(await navigator.clipboard.readText()).toBe("+5215512345678");
  expect(screen.getByRole("button", { name: "Copied" })).toBeInTheDocument();
});

test("a number that WhatsApp hides is neither", () => {
  show(<PersonLine conversation={to("whatsapp:hidden")} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});
