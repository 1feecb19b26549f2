import { expect, test } from "vitest";
import { contentTypeOf, messagesOf } from "./sentFile";

const file = (contentType: string) => ({ uploadId: contentType, name: "", contentType, size: 1 });
const [photo, paper] = [file("image/jpeg"), file("application/pdf")];

test("each file is a message; the words go with the first where WhatsApp shows them", () => {
  expect(messagesOf("Hola", [])).toEqual([{ text: "Hola" }]);
  expect(messagesOf("Hola", [photo, paper])).toEqual([
    { text: "Hola", file: photo },
    { text: "", file: paper },
  ]);
  expect(messagesOf("", [paper])).toEqual([{ text: "", file: paper }]);
});

test("words that would be lost with a document go before it", () => {
  expect(messagesOf("Hola", [paper, photo])).toEqual([
    { text: "Hola" },
    { text: "", file: paper },
    { text: "", file: photo },
  ]);
});

test("a browser's own names of kinds are understood", () => {
  expect(contentTypeOf("Audio/Opus; codecs=opus")).toBe("audio/ogg");
  expect(contentTypeOf("text/x-vcard")).toBe("text/vcard");
  expect(contentTypeOf("")).toBe("");
});
