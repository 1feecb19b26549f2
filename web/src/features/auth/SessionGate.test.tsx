import { act, screen, waitFor } from "@testing-library/react";
import type { User as AuthUser } from "firebase/auth";
import { beforeEach, expect, test, vi } from "vitest";
import type { User } from "@/lib/documents";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import type { Live } from "@/lib/live/useLive";
import { at, MINUTE, NOON, user as person } from "@/test/documents";
import { show } from "@/test/show";
import { SessionGate } from "./SessionGate";

interface Listening {
  live: unknown;
}
const listener = vi.hoisted<Listening>(() => ({ live: null }));
vi.mock("@/lib/live/useLiveDocument", () => ({
  useLiveDocument: () => ({ live: listener.live, retry: vi.fn() }),
}));
vi.mock("@/lib/firebase/read", () => ({ readUser: vi.fn() }));
vi.mock("./signOut", () => ({ signOut: vi.fn() }));

const rita = person({ language: "en" });
const user = {
  uid: "rita",
  email: "rita@example.com",
  getIdTokenResult: () => Promise.resolve({ authTime: new Date(NOON).toUTCString() }),
} as unknown as AuthUser;
const gate = () => <SessionGate user={user}>the desk</SessionGate>;
const says = (live: Live<User | null>) => {
  listener.live = live;
};

beforeEach(() => says({ status: "ready", data: rita }));

test("a colleague sees the desk", async () => {
  show(gate());
  expect(await screen.findByText("the desk")).toBeInTheDocument();
});

test("without a network it says so, until it is known who is here", async () => {
  says({ status: "loading" });
  const network = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const view = show(gate());
  expect(screen.getByRole("heading", { name: "No connection" })).toBeInTheDocument();
  network.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  expect(screen.queryByRole("heading")).toBeNull();
  says({ status: "ready", data: rita });
  act(() => view.again(gate()));
  expect(await screen.findByText("the desk")).toBeInTheDocument();
});

test("the desk speaks as the browser does, whatever the profile has", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-FR", "pt-BR", "en"]);
  says({ status: "ready", data: person({ language: "es", active: false }) });
  show(<LanguageProvider storageKey="language">{gate()}</LanguageProvider>);
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Seu acesso foi encerr"));
});

test("where that is none of the desk's, it speaks the profile's language", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-FR"]);
  says({ status: "ready", data: person({ language: "pt", active: false }) });
  show(<LanguageProvider storageKey="language">{gate()}</LanguageProvider>);
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Seu acesso foi encerr"));
  expect(document.documentElement.lang).toBe("pt");
});

test.each([
  ["deactivated", { ...rita, active: false }, "Your access was closed"],
  ["signed out everywhere", { ...rita, validSince: at(NOON + MINUTE) }, "Your session was ended"],
])("who is %s while at work is told so and may sign in again", async (_, data, words) => {
  const view = show(gate());
  expect(await screen.findByText("the desk")).toBeInTheDocument();
  says({ status: "ready", data });
  act(() => view.again(gate()));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
  expect(screen.queryByText("the desk")).toBeNull();
  expect(screen.getByRole("button", { name: "Sign in again" })).toBeEnabled();
});

test("an ended session says that the words are kept, where there are any", async () => {
  sessionStorage.setItem("desk:last", "rita");
  localStorage.setItem("desk:own:rita:draft:c1", "Te espero");
  says({ status: "ready", data: { ...rita, validSince: at(NOON + MINUTE) } });
  show(gate());
  const kept = "What you were writing is kept.";
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(kept));
  expect(screen.queryByText(/Signed in/)).toBeNull();
});

test.each([
  ["has no document", { status: "ready", data: null } as const],
  ["may not even look", { status: "error", code: "permission-denied" } as const],
])("who %s has no access yet", async (_, live) => {
  says(live);
  show(gate());
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("No access yet"));
  expect(screen.getByRole("button", { name: "Sign out" })).toBeEnabled();
});
