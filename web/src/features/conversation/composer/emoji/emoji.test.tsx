import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { conversation } from "@/test/documents";
import { show } from "@/test/show";
import { Composer } from "../Composer";
import { emojiData } from "./emojiData";
import { named } from "./named";

const onSend = vi.fn();

function Writing({ draft: first = "" }: { draft?: string }) {
  const [draft, setDraft] = useState(first);
  const props = { conversation: conversation(), draft, onDraft: setDraft, onSend };
  return <Composer {...props} willPauseBot={false} />;
}

const field = () => screen.getByRole("textbox", { name: "Message" });

test.each([
  ["es", "corazon ro", "❤️"],
  ["pt", "coração ver", "❤️"],
  ["en", "red_heart", "❤️"],
] as const)("in %s %s is found by its name", async (language, typed, emoji) => {
  const { emojis } = await emojiData(language);
  expect(named(typed, emojis).map((one) => one.emoji)).toContain(emoji);
});

test("a name after a colon becomes its emoji, by Enter, and nothing is sent", async () => {
  show(<Writing />);
  await userEvent.type(field(), "Perfecto :thumbs");
  await screen.findByRole("option", { name: /thumbs up/, selected: true });
  await userEvent.keyboard("{Enter}");
  expect(field()).toHaveValue("Perfecto 👍️");
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("a time and a face of punctuation ask for nothing", async () => {
  show(<Writing />);
  await userEvent.type(field(), "A las 10:30 :) :D");
  await waitFor(() => expect(field()).toHaveValue("A las 10:30 :) :D"));
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("without the words of emoji a name stays what was typed", async () => {
  show(<Writing />);
  await userEvent.type(field(), ":qqqqq{Enter}");
  expect(onSend).toHaveBeenCalledExactlyOnceWith(":qqqqq");
});
