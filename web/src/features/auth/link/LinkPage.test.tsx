import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FirebaseError } from "firebase/app";
import { sendSignInLinkToEmail, signInWithEmailLink } from "firebase/auth";
import { beforeEach, expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { askedHere } from "./askedHere";
import { LinkPage } from "./LinkPage";
import { askForLink } from "./openLink";

vi.mock("firebase/auth", () => ({
  signInWithEmailLink: vi.fn(),
  sendSignInLinkToEmail: vi.fn(),
}));
vi.mock("@/lib/firebase/auth", () => ({ auth: {} }));

const LINK = "https://desk.example/?mode=signIn&oobCode=abc";
const signIn = vi.mocked(signInWithEmailLink);
const send = vi.mocked(sendSignInLinkToEmail);
const fails = (code: string) => new FirebaseError(code, "");

beforeEach(() => {
  localStorage.clear();
  signIn.mockReset().mockResolvedValue({} as never);
  send.mockReset().mockResolvedValue();
});

function open(onLeave = vi.fn()) {
  show(<LinkPage link={LINK} onLeave={onLeave} />);
  return onLeave;
}
const submit = () => userEvent.click(screen.getByRole("button", { name: "Sign in" }));

test("on another device it asks whose the link is, and signs in", async () => {
  open();
  await userEvent.type(screen.getByLabelText("E-mail"), "nora@example.com");
  await submit();
  expect(signIn).toHaveBeenCalledExactlyOnceWith(expect.anything(), "nora@example.com", LINK);
});

test("where the link was asked for, the address is there already", async () => {
  askedHere.remember("nora@example.com");
  open();
  await submit();
  expect(signIn).toHaveBeenCalledExactlyOnceWith(expect.anything(), "nora@example.com", LINK);
});

test("a link that is over is explained, and another is one click away", async () => {
  signIn.mockRejectedValue(fails("auth/invalid-action-code"));
  open();
  await userEvent.type(screen.getByLabelText("E-mail"), "nora@example.com");
  await submit();
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("expired or has already been used"),
  );
  await userEvent.click(screen.getByRole("button", { name: "Send me a new link" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("on its way"));
  expect(send).toHaveBeenCalledExactlyOnceWith(expect.anything(), "nora@example.com", {
    url: `${window.location.origin}/`,
    handleCodeInApp: true,
  });
});

test.each([
  ["auth/invalid-email", "sent to another e-mail"],
  ["auth/admin-restricted-operation", "We don’t know this e-mail"],
  ["auth/network-request-failed", "No connection"],
])("%s is said in words", async (code, words) => {
  signIn.mockRejectedValue(fails(code));
  open();
  await userEvent.type(screen.getByLabelText("E-mail"), "nora@example.com");
  await submit();
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
});

test("a password stays possible", async () => {
  const onLeave = open();
  await userEvent.click(screen.getByRole("button", { name: "Sign in with a password" }));
  expect(onLeave).toHaveBeenCalledOnce();
});

test("who asks for a link does not learn who is a colleague", async () => {
  send.mockRejectedValueOnce(fails("auth/user-not-found"));
  expect(await askForLink("stranger@example.com", "en")).toBeNull();
  send.mockRejectedValueOnce(fails("auth/too-many-requests"));
  expect(await askForLink("stranger@example.com", "en")).toBe("signIn.fault.tooMany");
  expect(await askForLink(" ", "en")).toBe("signIn.fault.noEmail");
});
