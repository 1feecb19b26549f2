import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi, type Mock } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import type { Live } from "@/lib/live/useLive";
import { sendSignInLink } from "@/lib/signInLink";
import { user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { TeamPage } from "./TeamPage";

const listener = vi.hoisted((): { live: Live<Colleague[]>; retry: Mock } => ({
  live: { status: "loading" },
  retry: vi.fn(),
}));
vi.mock("@/lib/live/useLiveQuery", () => ({ useLiveQuery: () => listener }));
vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  collection: vi.fn(),
  query: vi.fn(),
  where: vi.fn(),
  orderBy: vi.fn(),
  limit: vi.fn(),
  getDocs: () => Promise.resolve({ docs: [] }),
  getCountFromServer: () => Promise.resolve({ data: () => ({ count: 3 }) }),
}));
vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/signInLink", () => ({ sendSignInLink: vi.fn() }));

const ana: Colleague = { ...user({ name: "Ana", role: "admin", email: "ana@x.mx" }), id: "ana" };
const rita: Colleague = { ...user({ name: "Rita", sees: "own", email: "r@x.mx" }), id: "rita" };
const olga: Colleague = { ...user({ name: "Olga", active: false }), id: "olga" };
const ANA = { ...RITA, uid: "ana", name: "Ana", role: "admin" as const };

const says = (live: Live<Colleague[]>) => {
  listener.live = live;
};

beforeEach(() => {
  says({ status: "ready", data: [rita, olga, ana] });
  listener.retry.mockReset();
  vi.mocked(run).mockReset().mockResolvedValue({});
  vi.mocked(sendSignInLink).mockReset().mockResolvedValue();
});

const active = () => screen.getByRole("list", { name: "With access" });
const rowOf = (name: string) => {
  const row = screen.getAllByRole("listitem").find((one) => within(one).queryByText(name));
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};
const choose = async (name: string, item: string) => {
  await userEvent.click(screen.getByRole("button", { name: `Change ${name}` }));
  await userEvent.click(await screen.findByRole("menuitem", { name: item }));
};

test("who has access comes first, with what each may do and see", async () => {
  show(<TeamPage />, ANA);
  const names = within(active()).getAllByRole("listitem");
  expect(names.map((row) => within(row).getByText(/^(Ana|Rita)$/).textContent)).toEqual([
    "Ana",
    "Rita",
  ]);
  expect(rowOf("Rita")).toHaveTextContent("RecruiterTheir own and unassigned ones");
  expect(rowOf("Ana")).toHaveTextContent("AdminAll conversations");
  const former = screen.getByRole("list", { name: "Had access" });
  expect(within(former).getByText("Olga")).toBeInTheDocument();
  await waitFor(() => expect(rowOf("Rita")).toHaveTextContent("3 conversations assigned"));
});

test("who has a role that is none reads as having no access, and is given one from there", async () => {
  const role = "boss" as Colleague["role"];
  says({ status: "ready", data: [ana, { ...rita, role }] });
  show(<TeamPage />, ANA);
  expect(rowOf("Rita")).toHaveTextContent("No access: unknown role");
  expect(rowOf("Rita")).not.toHaveTextContent(/team\.role|Their own/);
  await choose("Rita", "Role and access…");
  await waitFor(() => expect(screen.getByRole("radio", { name: "Viewer" })).toBeChecked());
});

test("nobody changes their own access, and reads why", () => {
  show(<TeamPage />, ANA);
  expect(screen.queryByRole("button", { name: "Change Ana" })).toBeNull();
  expect(rowOf("Ana")).toHaveTextContent("Only another admin can change your access");
});

test("who is no admin finds a kind page and no team", () => {
  show(<TeamPage />);
  expect(screen.getByText("Admins only")).toBeInTheDocument();
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByRole("button", { name: "Invite" })).toBeNull();
});

test("it says that it loads, and offers to try again", async () => {
  says({ status: "loading" });
  const { again } = show(<TeamPage />, ANA);
  expect(screen.getByRole("status", { name: "Loading the team" })).toBeInTheDocument();
  says({ status: "error", code: "unavailable" });
  again(<TeamPage />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(listener.retry).toHaveBeenCalledOnce();
});

test("taking access away says what follows, also for the conversations", async () => {
  show(<TeamPage />, ANA);
  await waitFor(() => expect(rowOf("Rita")).toHaveTextContent("3 conversations"));
  await choose("Rita", "Remove access…");
  const dialog = await screen.findByRole("dialog", { name: "Remove Rita’s access?" });
  await waitFor(() => expect(dialog).toHaveTextContent("signed out everywhere at once"));
  await waitFor(() =>
    expect(dialog).toHaveTextContent("3 conversations are still assigned to them"),
  );
  expect(within(dialog).getByRole("link", { name: "Show which" })).toHaveAttribute(
    "href",
    "/?view=of:rita",
  );
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole("button", { name: "Remove access" }));
  expect(run).toHaveBeenCalledExactlyOnceWith("setActive", { user: "rita" }, { active: false });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test.each([
  ["Olga", "Restore access…", "Restore access", "setActive", { active: true }],
  ["Rita", "Sign out everywhere…", "Sign out everywhere", "endSessions", undefined],
] as const)("%s: %s", async (name, item, confirm, command, body) => {
  show(<TeamPage />, ANA);
  await choose(name, item);
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: confirm }));
  expect(run).toHaveBeenCalledExactlyOnceWith(
    command,
    { user: name.toLowerCase() },
    ...(body ? [body] : []),
  );
});

test("a role and a view are changed together, and a refusal stays in the dialog", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("forbidden", ""));
  show(<TeamPage />, ANA);
  await choose("Rita", "Role and access…");
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("radio", { name: /^Viewer/ }));
  await userEvent.click(within(dialog).getByRole("radio", { name: "All conversations" }));
  await userEvent.click(within(dialog).getByRole("button", { name: "Save" }));
  expect(run).toHaveBeenCalledWith("setAccess", { user: "rita" }, { role: "viewer", sees: "all" });
  await waitFor(() =>
    expect(within(dialog).getByRole("alert")).toHaveTextContent("no longer allows this"),
  );
});

test("an admin sees all, so there is no view to choose", async () => {
  show(<TeamPage />, ANA);
  await choose("Rita", "Role and access…");
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("radiogroup", { name: "Can see" })).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole("radio", { name: /^Admin/ }));
  expect(within(dialog).queryByRole("radiogroup", { name: "Can see" })).toBeNull();
});

async function fillInvitation(name: string, email: string) {
  show(<TeamPage />, ANA);
  await userEvent.click(screen.getByRole("button", { name: "Invite" }));
  const dialog = await screen.findByRole("dialog");
  if (name) await userEvent.type(within(dialog).getByLabelText("Name"), name);
  if (email) await userEvent.type(within(dialog).getByLabelText("E-mail"), email);
  await userEvent.click(within(dialog).getByRole("button", { name: /^Invite and send/ }));
  return dialog;
}

test("who is invited gets a link, and the link can be sent again", async () => {
  const dialog = await fillInvitation("Nora", "nora@x.mx");
  await waitFor(() =>
    expect(within(dialog).getByRole("status")).toHaveTextContent("on its way to nora@x.mx"),
  );
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "invite",
    {},
    { name: "Nora", email: "nora@x.mx", role: "recruiter", sees: "all" },
    expect.any(String),
  );
  await userEvent.click(within(dialog).getByRole("button", { name: "Send it again" }));
  await waitFor(() => expect(sendSignInLink).toHaveBeenCalledTimes(2));
  expect(sendSignInLink).toHaveBeenLastCalledWith("nora@x.mx", "en");
});

test("a link that could not be sent is told, and the invitation holds", async () => {
  vi.mocked(sendSignInLink).mockRejectedValue(new Error("quota"));
  const dialog = await fillInvitation("Nora", "nora@x.mx");
  await waitFor(() =>
    expect(within(dialog).getByRole("status")).toHaveTextContent("could not be sent"),
  );
});

test.each([
  ["already_colleague", "on the team already"],
  ["deactivated_colleague", "Restore their access"],
  ["invalid", "Check the name and the e-mail"],
])("%s is said in words, and no link is sent", async (code, words) => {
  vi.mocked(run).mockRejectedValue(new ApiError(code, ""));
  const dialog = await fillInvitation("Nora", "nora@x.mx");
  await waitFor(() => expect(within(dialog).getByRole("alert")).toHaveTextContent(words));
  expect(sendSignInLink).not.toHaveBeenCalled();
});

test("an answer that got lost is asked for once more, under the same key", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("network", ""));
  const dialog = await fillInvitation("Nora", "nora@x.mx");
  await within(dialog).findByRole("status");
  const keys = vi.mocked(run).mock.calls.map((call) => call[3]);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test("nothing is asked without a name and an address", async () => {
  const dialog = await fillInvitation("", "");
  await waitFor(() => expect(within(dialog).getByRole("alert")).toHaveTextContent("Enter a name"));
  expect(run).not.toHaveBeenCalled();
});
