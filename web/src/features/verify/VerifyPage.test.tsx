import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { codeIn } from "./code";
import { VerifyPage } from "./VerifyPage";

function playServer(status: number, body: object) {
  return vi.spyOn(globalThis, "fetch").mockImplementation((_url, init) => {
    const info = {
      link: "unknown",
      agency: "Acme Models",
      language: null,
      whatsapp: "https://wa.me/1",
    };
    const [code, said] = init?.body ? [status, body] : [200, info];
    return Promise.resolve(new Response(JSON.stringify(said), { status: code }));
  });
}

async function check(typed: string) {
  const user = userEvent.setup();
  render(<VerifyPage />);
  await user.type(screen.getByLabelText("Code from the chat"), typed);
  await user.click(screen.getByRole("button", { name: "Check the code" }));
}

test.each(["ABCD-EFGH", "abcdefgh", " abcd efgh ", "ABCD–EFGH"])("%s is a code", (typed) => {
  expect(codeIn(typed)).toBe("ABCD-EFGH");
});

test("a code is found in the whole message, pasted", () => {
  expect(codeIn("Sí, somos nosotros. Tu código es ABCD-EFGH: revísalo en /verify")).toBe(
    "ABCD-EFGH",
  );
  expect(codeIn("mensajes de nosotros")).toBeNull();
});

test.each(["", "ABCD-EFG", "ABCD-EFG0", "ABCD-EFGI", "ABCD-EFGHJ"])("%s is none", (typed) => {
  expect(codeIn(typed)).toBeNull();
});

test.each([
  ["genuine", /this message is from Acme Models/],
  ["used", /was checked before/],
  ["expired", /too old/],
  ["unknown", /don't send photos, data or money/],
])("%s is told in plain words", async (result, words) => {
  const fetched = playServer(200, { result, sentAt: null, agency: "Acme Models" });
  await check("abcd efgh");
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(fetched).toHaveBeenCalledWith(
    "/api/public/verifications",
    expect.objectContaining({ body: '{"code":"ABCD-EFGH"}' }),
  );
});

test("whom the code went to is told, so that a passed-on code is found out", async () => {
  const answer = { result: "genuine", sentAt: "2026-11-22T12:00:00Z", sentTo: "78", agency: "A" };
  playServer(200, answer);
  await check("ABCD-EFGH");
  expect(await screen.findByText(/ends in 78/)).toBeInTheDocument();
});

test.each([
  [429, /Too many tries/],
  [500, /says nothing about the message/],
])("no verdict is not a bad one: %i", async (status, words) => {
  playServer(status, {});
  await check("ABCD-EFGH");
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("what cannot be a code is not asked for", async () => {
  const fetched = playServer(200, {});
  await check("ABCD");
  expect(screen.getByLabelText("Code from the chat")).toHaveFocus();
  expect(screen.getByLabelText("Code from the chat")).toHaveAccessibleDescription(/eight letters/);
  expect(fetched.mock.calls.every(([, init]) => !init?.body)).toBe(true);
});
