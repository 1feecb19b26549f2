import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { pageOwner } from "@/lib/owner";
import { chosenFiles } from "@/lib/attachments/chosenFiles";
import { ownStorage } from "@/lib/ownStorage";
import { at, bot, conversation, HOUR, MINUTE, NOON, user } from "@/test/documents";
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
  expect(link()).toHaveTextContent("Bot is waiting for the form");
  const checklist = { face: "p1" };
  again(row({ bot: bot({ state: "photos_asked" }), checklist }));
  expect(link()).toHaveTextContent("Bot is waiting for photos: 1 of 3");
  again(row({ bot: bot({ paused: true }) }));
  expect(link()).toHaveTextContent("Waiting for their reply");
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
  const words = "They asked to talk to a person. Their photos still have problems.";
  expect(screen.getByRole("img", { name: words })).toBeInTheDocument();
  again(row({ ageGroup: "minor", ageClearedBy: "rita" }));
  expect(screen.queryByRole("img")).toBeNull();
});

test("a colleague's message begins with their first name", () => {
  const saul = { ...user({ name: "Saúl Saldaña" }), id: "saul" };
  show(
    <ColleaguesContext value={new Map([["saul", saul]])}>
      {row({ ...last({ direction: "out", author: "saul", status: "sent" }), assigneeId: "saul" })}
    </ColleaguesContext>,
  );
  expect(link()).toHaveTextContent("Saúl:");
  expect(screen.getByRole("img", { name: "Assigned to Saúl Saldaña" })).toBeInTheDocument();
});

test("one's own draft comes before the last message, and what was not sent before both", () => {
  pageOwner.admits("rita");
  chosenFiles.add("c1", { id: "f1", name: "contrato.pdf", type: "application/pdf", size: 3 });
  const { again } = show(row({}));
  expect(link()).toHaveTextContent("Draft:contrato.pdf");
  ownStorage.write("draft:c1", "¿Puedes\nel martes?");
  again(row({}));
  expect(link()).toHaveTextContent("Draft:¿Puedes el martes?");
  const outgoing = { id: "m", text: "Te espero", at: 0, refusal: { code: "x", isFinal: true } };
  ownStorage.write("outbox:c1", JSON.stringify([outgoing]));
  again(row({}));
  expect(link()).toHaveTextContent("Not sent:Te espero");
});

test("one tag is shown, and all are told", () => {
  show(row({ tags: ["vip", "runway", "call back"] }));
  expect(link()).toHaveTextContent("Tags: vip, runway, call back");
  expect(screen.getByText("+2")).toBeInTheDocument();
});

test("what is put off says until when, what is closed says so", () => {
  const { again } = show(row({ snoozedUntil: at(NOON + 26 * HOUR) }));
  expect(link()).toHaveTextContent("Until tomorrow 14:00");
  again(row({ status: "closed" }));
  expect(link()).toHaveTextContent("Closed");
});

test("a message that waits for its time is marked, with when the first one goes out", () => {
  const { again } = show(row({}));
  expect(screen.queryByRole("img", { name: /^Scheduled/ })).toBeNull();
  const waits = (id: string, hours: number) => ({
    id,
    sendAt: at(NOON + hours * HOUR),
    heardUntil: null,
    cancelOnReply: false,
  });
  again(row({ scheduled: [waits("m2", 3), waits("m1", 2)] }));
  expect(screen.getByRole("img", { name: "Scheduled: 14:00" })).toBeInTheDocument();
});
