import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { TEMPLATE } from "@/lib/defaults";
import type { Live } from "@/lib/live/useLive";
import { useTemplates, useTemplateSync, type SendableTemplate } from "@/lib/templates/useTemplates";
import { asTyped } from "@/lib/time/typed";
import { at, conversation, HOUR, message, MINUTE, NOON, ours } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { SaidContext } from "../messages/SaidContext";
import type { ChatMessage } from "../messages/timeline";
import { PresenceContext } from "../presence/PresenceContext";
import { ClosedComposer } from "./ClosedComposer";
import { TemplatePicker } from "./TemplatePicker";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/templates/useTemplates", () => ({
  useTemplates: vi.fn(),
  useTemplateSync: vi.fn(),
}));

const retry = vi.fn();
const offered = (live: Live<SendableTemplate[]>) =>
  vi.mocked(useTemplates).mockReturnValue({ live, retry });
const field = (name: string) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

const template = (change: Partial<SendableTemplate>): SendableTemplate => ({
  ...TEMPLATE,
  id: "HX1",
  name: "casting_es",
  language: "es_MX",
  status: "approved",
  type: "quick-reply",
  body: "Hola {{nombre}}, te esperamos {{dia}}.",
  buttons: [{ kind: "reply", text: "Sí, voy", target: null }],
  variables: [
    { name: "nombre", sample: "Ana", field: "firstName" },
    { name: "dia", sample: "el lunes", field: null },
  ],
  syncedAt: at(NOON),
  ...change,
});
const english = template({ id: "HX2", name: "open_en", language: "en", body: "Hi", variables: [] });

const form = {
  submissionId: "f",
  at: at(NOON),
  firstName: "Valentina",
  city: "Puebla",
  heightCm: null,
  shifts: [],
  problems: [],
};
const row = conversation({ form, windowClosesAt: null });
const onSent = vi.fn();
const picker = () => <TemplatePicker conversation={row} onSent={onSent} />;

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(run).mockReset().mockResolvedValue({});
  const sync = { syncedAt: at(NOON), askedAt: null, listed: 2, complete: true, error: null };
  vi.mocked(useTemplateSync).mockReturnValue({
    live: { status: "ready", data: { ...sync, id: "templates" } },
    isSettled: true,
    retry,
  });
  offered({ status: "ready", data: [template({}), english] });
});

test("those in the person's language come first, the others are unfolded or searched for", async () => {
  show(picker());
  expect(screen.queryByRole("button", { name: /open_en/ })).toBeNull();
  await userEvent.click(button("1 in another language"));
  expect(button(/open_en/)).toBeInTheDocument();
  await userEvent.click(button("1 in another language"));
  await userEvent.type(screen.getByRole("searchbox", { name: "Search templates" }), "open");
  expect(button(/open_en/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /casting_es/ })).toBeNull();
});

test("the file fills it in, the preview shows it, and it is sent by its id with all values", async () => {
  show(picker());
  await userEvent.click(button(/casting_es/));
  expect(field("First name")).toHaveValue("Valentina");
  expect(field("First name")).toHaveAccessibleDescription("From the file. In the template: nombre");
  await userEvent.click(button("Send template"));
  expect(run).not.toHaveBeenCalled();
  expect(field("Dia")).toHaveFocus();
  expect(screen.getByText("Fill this in.")).toBeInTheDocument();
  await userEvent.type(field("Dia"), " el martes ");
  const preview = screen.getByRole("region", { name: "How it will look" });
  expect(preview).toHaveTextContent("Hola Valentina, te esperamos el martes .");
  expect(within(preview).getByRole("listitem")).toHaveTextContent("Sí, voy");
  await userEvent.click(button("Send template"));
  const variables = { nombre: "Valentina", dia: "el martes" };
  const [command, ids, body, key] = vi.mocked(run).mock.lastCall ?? [];
  expect([command, ids]).toEqual(["sendTemplate", { conversation: "c1" }]);
  expect(body).toEqual({ id: key, contentSid: "HX1", variables });
  expect(onSent).toHaveBeenCalledOnce();
});

test.each([
  ["template_not_approved", "WhatsApp no longer approves this template."],
  ["template_gone", "WhatsApp no longer has this template."],
  ["template_not_shown", "The desk cannot send this kind of template."],
  ["template_too_long", "longer than 1,024 characters"],
  ["variables_missing", "A field is not filled in yet."],
  ["variables_unknown", "The template has changed in the meantime."],
  ["no_template", "This template no longer exists."],
  ["invalid", "Something you filled in cannot be sent."],
  ["opted_out", "This person opted out of messages."],
  ["forgotten", "This person asked for their data to be deleted."],
  ["guardian_needed", "A parent or guardian has to agree"],
  ["network", "The server did not answer. Try again."],
])("refused with %s it says why, and keeps what was filled in", async (code, words) => {
  vi.mocked(run).mockRejectedValue(new ApiError(code, "server's words"));
  show(picker());
  await userEvent.click(button(/casting_es/));
  await userEvent.type(field("Dia"), "hoy");
  await userEvent.click(button("Send template"));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
  expect(field("Dia")).toHaveValue("hoy");
  expect(onSent).not.toHaveBeenCalled();
});

test("what makes it too long is told at its field while it is written, and not sent", async () => {
  show(picker());
  await userEvent.click(button(/casting_es/));
  fireEvent.change(field("Dia"), { target: { value: "x".repeat(1100) } });
  expect(field("Dia")).toHaveAccessibleDescription(/Longer than 1,024 characters by 1\d\d/);
  await userEvent.click(button("Send template"));
  expect(run).not.toHaveBeenCalled();
  expect(field("Dia")).toHaveFocus();
  fireEvent.change(field("Dia"), { target: { value: "hoy" } });
  await userEvent.click(button("Send template"));
  expect(run).toHaveBeenCalledOnce();
});

test("a refusal stands beside the button, outside of what scrolls, until something is changed", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("unavailable", ""));
  show(picker());
  await userEvent.click(button(/casting_es/));
  await userEvent.type(field("Dia"), "hoy");
  await userEvent.click(button("Send template"));
  const refusal = await screen.findByRole("alert");
  expect(refusal.parentElement).toContainElement(button("Send template"));
  expect(button("Send template")).toHaveFocus();
  await userEvent.type(field("Dia"), "!");
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["https://cdn.example/lookbook.jpg?v=2", "The template’s picture goes here"],
  ["https://cdn.example/campaign.mp4", "The template’s video goes here"],
  ["https://cdn.example/contract.pdf", "The template’s file goes here"],
])(
  "what is not shown above the text is named, and opened beside the desk: %s",
  async (media, words) => {
    offered({ status: "ready", data: [template({ media, type: "media" })] });
    show(picker());
    await userEvent.click(button(/casting_es/));
    const preview = screen.getByRole("region", { name: "How it will look" });
    expect(preview).toHaveTextContent(words);
    const link = within(preview).getByRole("link", { name: "See it in another tab" });
    expect(link).toHaveAttribute("href", media);
  },
);

test("where a value is from stands at its field", async () => {
  const variables = [
    { name: "nombre", sample: "Ana", field: "firstName" as const },
    { name: "quien", sample: "Rita", field: "recruiter" as const },
  ];
  offered({ status: "ready", data: [template({ variables, body: "{{nombre}} {{quien}}" })] });
  const unformed = conversation({ form: null, displayName: "Elena Archivos" });
  show(<TemplatePicker conversation={unformed} onSent={onSent} />);
  await userEvent.click(button(/casting_es/));
  expect(field("First name")).toHaveValue("Elena");
  expect(field("First name")).toHaveAccessibleDescription(/^From their name on WhatsApp: check it/);
  expect(field("Who is writing")).toHaveAccessibleDescription(/^Your name/);
});

test("a template is scheduled at any time that is still to come, for a month", async () => {
  show(picker());
  await userEvent.click(button(/casting_es/));
  await userEvent.type(field("Dia"), "hoy");
  await userEvent.click(button("Send later"));
  const when = screen.getByLabelText("Date and time");
  const schedule = () => userEvent.click(button("Schedule template"));
  const choose = (days: number) => {
    const time = new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + days * 24 * HOUR);
    fireEvent.change(when, { target: { value: asTyped(time) } });
    return time;
  };
  for (const [days, words] of [
    [-1, "Choose a date and time in the future."],
    [40, "At most 29 days from today."],
  ] as const) {
    choose(days);
    await schedule();
    expect(when).toHaveAccessibleDescription(expect.stringContaining(words));
  }
  expect(run).not.toHaveBeenCalled();
  const sendAt = choose(20).toISOString();
  await schedule();
  const [command, , body] = vi.mocked(run).mock.lastCall ?? [];
  expect(command).toBe("sendTemplate");
  expect(body).toMatchObject({ contentSid: "HX1", sendAt, cancelOnReply: true });
  expect(onSent).toHaveBeenCalledExactlyOnceWith(true, expect.any(String));
});

test("sent once more the same is the same message, other words are another one", async () => {
  vi.mocked(run).mockRejectedValue(new ApiError("network", ""));
  show(picker());
  await userEvent.click(button(/casting_es/));
  await userEvent.type(field("Dia"), "hoy");
  await userEvent.click(button("Send template"));
  await userEvent.click(button("Send template"));
  await userEvent.type(field("Dia"), "!");
  await userEvent.click(button("Send template"));
  const [first, second, third] = vi.mocked(run).mock.calls.map(([, , , key]) => key);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("without templates it says where they come from; an admin has them read", async () => {
  offered({ status: "ready", data: [] });
  const { again } = show(picker());
  expect(screen.getByText(/Ask an admin/)).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
  again(picker());
  show(picker(), { ...RITA, role: "admin" });
  await userEvent.click(button("Update now"));
  expect(run).toHaveBeenCalledWith("syncTemplates", {});
});

test("loading and failing are told, and one can try again", async () => {
  offered({ status: "loading" });
  const { again } = show(picker());
  expect(screen.getByRole("status")).toHaveTextContent("Loading the templates…");
  offered({ status: "error", code: "unavailable" });
  again(picker());
  await userEvent.click(within(screen.getByRole("alert")).getByRole("button"));
  expect(retry).toHaveBeenCalledOnce();
});

test("a closed window offers the templates, keeps the draft, and says what happens after sending", async () => {
  const onDiscard = vi.fn();
  show(<ClosedComposer conversation={row} draft="Te quería decir" onDiscard={onDiscard} />);
  expect(useTemplates).not.toHaveBeenCalled();
  expect(screen.getByRole("textbox", { name: "What you wrote is kept" })).toHaveValue(
    "Te quería decir",
  );
  expect(button("Copy")).toBeInTheDocument();
  await userEvent.click(button("Discard"));
  expect(onDiscard).toHaveBeenCalledOnce();
  await userEvent.click(button("Choose a template"));
  await userEvent.click(await screen.findByRole("button", { name: /1 in another language/ }));
  await userEvent.click(button(/open_en/));
  await userEvent.click(button("Send template"));
  expect(await screen.findByText("Template on its way")).toBeInTheDocument();
  expect(button("Send another")).toHaveFocus();
});

test("what becomes of the template is told where it was sent from", async () => {
  const composer = (...said: ChatMessage[]) => (
    <SaidContext value={said}>
      <ClosedComposer conversation={row} draft="" onDiscard={vi.fn()} />
    </SaidContext>
  );
  const { again } = show(composer());
  await userEvent.click(button("Choose a template"));
  await userEvent.click(await screen.findByRole("button", { name: /1 in another language/ }));
  await userEvent.click(button(/open_en/));
  await userEvent.click(button("Send template"));
  await screen.findByText("Template on its way");
  const id = String(vi.mocked(run).mock.lastCall?.[3]);
  again(composer(ours({ id, status: "sent" })));
  expect(screen.getByText("Template sent")).toBeVisible();
  const error = { code: "63041", reason: "", permanent: false };
  again(composer(ours({ id, status: "failed", error })));
  expect(screen.queryByText("Template sent")).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent(
    "The template was not delivered" + "WhatsApp paused this template for a while.",
  );
  await userEvent.click(button("Choose a template"));
  expect(await screen.findByRole("searchbox")).toBeVisible();
});

const sol = ours({ id: "m2", author: "sol", text: "¿Puedes el lunes?", at: at(NOON + MINUTE) });
const told = { types: vi.fn(), stops: vi.fn() };
const among = (isTyping: boolean, ...said: ChatMessage[]) => (
  <PresenceContext value={{ others: [{ uid: "sol", isTyping }], ...told }}>
    <SaidContext value={[message(), ...said]}>{picker()}</SaidContext>
  </PresenceContext>
);
const chooseEnglish = async () => {
  await userEvent.click(button("1 in another language"));
  await userEvent.click(button(/open_en/));
};
const warning = () => screen.queryByRole("alert");

test("while a colleague writes, a template is held back once", async () => {
  show(among(true));
  await chooseEnglish();
  await userEvent.dblClick(button("Send template"));
  expect(warning()).toHaveTextContent("is also writing a reply.");
  expect(run).not.toHaveBeenCalled();
  await waitFor(async () => {
    await userEvent.click(button("Send anyway"));
    expect(run).toHaveBeenCalledOnce();
  });
});

test("who answered while one looked for a template is told, and who did before is not", async () => {
  const before = { ...sol, id: "m1" };
  const { again } = show(among(false, before));
  await chooseEnglish();
  again(among(false, before, { ...sol, at: at(NOON + 2 * MINUTE) }));
  await userEvent.click(button("Send template"));
  expect(warning()).toHaveTextContent("replied after you started writing:");
  expect(warning()).toHaveTextContent("¿Puedes el lunes?");
  expect(run).not.toHaveBeenCalled();
});

test("a template for later is in nobody's way", async () => {
  show(among(true));
  await chooseEnglish();
  await userEvent.click(button("Send later"));
  await userEvent.click(button("Schedule template"));
  expect(run).toHaveBeenCalledOnce();
  expect(warning()).toBeNull();
});

test("who fills in a template is seen writing, until they leave it", async () => {
  const { again } = show(among(false));
  await userEvent.click(button(/casting_es/));
  await userEvent.type(field("Dia"), "el martes");
  expect(told.types).toHaveBeenCalled();
  expect(told.stops).not.toHaveBeenCalled();
  again(<p>another one</p>);
  expect(told.stops).toHaveBeenCalledOnce();
});

test("a value is checked like a message: a variable in it stops it, other braces once", async () => {
  show(picker());
  await userEvent.click(button(/casting_es/));
  const day = screen.getByRole("textbox", { name: "Dia" });
  await userEvent.click(day);
  await userEvent.paste("{firstName}");
  await userEvent.click(button("Send template"));
  expect(day).toHaveAccessibleDescription(/Nothing fills this in here/);
  expect(day).toHaveFocus();
  await userEvent.clear(day);
  await userEvent.paste("{nope}");
  await userEvent.click(button("Send template"));
  expect(screen.getByRole("alert")).toHaveTextContent("«{nope}» would go out as it stands");
  expect(run).not.toHaveBeenCalled();
  await waitFor(async () => {
    await userEvent.click(button("It is meant so"));
    expect(run).toHaveBeenCalledTimes(1);
  });
});
