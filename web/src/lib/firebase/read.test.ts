import type { DocumentSnapshot } from "firebase/firestore";
import { expect, test } from "vitest";
import { readConversation, readMessage } from "./read";

const stored = (data: object) => ({ id: "x", data: () => data }) as unknown as DocumentSnapshot;

test("a conversation of an older version gets what it lacks, within the bot too", () => {
  const read = readConversation(stored({ bot: { state: "greeted", paused: true } }));
  expect(read.bot).toMatchObject({ state: "greeted", paused: true, silence: null });
  expect(read).toMatchObject({ id: "x", flags: [], checklist: {}, ageGroup: null });
});

test("a file of an older version is one that has not arrived", () => {
  const [file] = readMessage(stored({ media: [{ contentType: "image/jpeg", url: "u" }] })).media;
  expect(file).toMatchObject({ state: "pending", paths: null, problems: [] });
});
