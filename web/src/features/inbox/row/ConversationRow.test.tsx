import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { at, bot, conversation, HOUR, MINUTE, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { ConversationRow } from "./ConversationRow";
import type { Row } from "../rows";

const last = (change: Partial<Row["lastMessage"]>) => ({
  lastMessage: { ...conversation().lastMessage, ...change },
});
const row = (change: Partial<Row>) => (
  <ConversationRow
    row={conversation(change)}
    isOpen={false}
    now={NOON + 5 * MINUTE}
    search="?view=mine"
  />
);
const link = () => screen.getByRole("link");

test("leads to the conversation and says who, what and when", () => {
  show(row({}));
  expect(link()).toHaveAttribute("href", "/conversations/c1?view=mine");
  expect(link()).toHaveTextContent("Valentina Rodríguez");
  expect(link()).toHaveTextContent("Hola");
  expect(link()).toHaveTextContent("12:00");
});

test("says how long an aspirant has waited", () => {
  show(row({ needsReply: true, lastInboundAt: at(NOON - 2 * HOUR) }));
  expect(link()).toHaveTextContent("Needs reply · 2 hr");
});

test("otherwise says whose turn it is", () => {
  const { again } = show(row({}));
  expect(link()).toHaveTextContent("Bot waits for the form");
  const checklist = { face: "p1" };
  again(row({ bot: bot({ state: "photos_asked" }), checklist }));
  expect(link()).toHaveTextContent("Bot waits for photos: 1 of 3");
  again(row({ bot: bot({ paused: true }) }));
  expect(link()).toHaveTextContent("Waiting for the aspirant");
  again(row({ optedOut: true }));
  expect(link()).toHaveTextContent("Opted out");
});

test("unread messages have a spoken number", () => {
  show(row({ unread: 3 }));
  expect(screen.getByText("3 unread messages")).toBeInTheDocument();
});

test("a last message of ours shows how far it got and who wrote", () => {
  const { again } = show(row(last({ direction: "out", author: "rita", status: "failed" })));
  expect(screen.getByRole("img", { name: "Failed" })).toBeInTheDocument();
  expect(link()).toHaveTextContent("You:");
  again(row(last({ direction: "out", author: "bot", status: "read" })));
  expect(screen.getByRole("img", { name: "Bot:" })).toBeInTheDocument();
});

test("a file without words is named by its kind", () => {
  show(row(last({ type: "image", preview: "" })));
  expect(link()).toHaveTextContent("Photo");
});

test("a hostile name is a name", () => {
  const { container } = show(row({ displayName: "<b>\u202eevil\u0000</b>\n" }));
  expect(container.querySelector("b")).toBeNull();
  expect(link()).toHaveTextContent("<b>evil</b>");
});

test("the form's name comes before the one on WhatsApp", () => {
  show(row({ displayName: "Vale 🌸", aspirantName: "Valentina Ríos" }));
  expect(link()).toHaveTextContent("Valentina Ríos");
  expect(link()).not.toHaveTextContent("Vale 🌸");
});

test("flags are one small mark that tells them all", () => {
  const { again } = show(row({ flags: ["poor_photos", "human_wanted"] }));
  const words = "They asked for a person. Their photos keep having problems.";
  expect(screen.getByRole("img", { name: words })).toBeInTheDocument();
  again(row({ ageGroup: "minor", ageClearedBy: "rita" }));
  expect(screen.queryByRole("img")).toBeNull();
});
