import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ComponentProps } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import type { Answer } from "@/lib/api/commands";
import { run } from "@/lib/api/run";
import { attachments } from "@/lib/attachments/attachments";
import { chosenFiles } from "@/lib/attachments/chosenFiles";
import { fileRoom } from "@/lib/attachments/fileRoom";
import { pageOwner } from "@/lib/owner";
import { MOST_BYTES, MOST_IMAGE_BYTES } from "@/lib/limits";
import type { Conversation } from "@/lib/documents";
import { at, conversation, HOUR } from "@/test/documents";
import { show } from "@/test/show";
import { Composer } from "../Composer";
import { put } from "./put";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("./put", () => ({ put: vi.fn() }));

const started: Answer<"startUpload"> = {
  expiresAt: "2026-11-27T00:00:00Z",
  url: "https://bucket.example/u",
  headers: { "x-length": "3,3" },
};

beforeEach(() => {
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:one" }));
  URL.revokeObjectURL = () => undefined;
  vi.mocked(run).mockReset().mockResolvedValue(started);
  vi.mocked(put).mockReset().mockResolvedValue(undefined);
});
afterEach(() => attachments.of("c1").forEach((one) => attachments.remove("c1", one)));

type Sent = ComponentProps<typeof Composer>["onSend"];

const CLOSES_AT = Date.now() + 20 * HOUR;

interface WritingProps {
  onSend: Sent;
  draft?: string;
  row?: Partial<Conversation>;
}

function Writing({ onSend, draft: first = "", row = {} }: WritingProps) {
  const [draft, setDraft] = useState(first);
  const open = conversation({ windowClosesAt: at(CLOSES_AT), ...row });
  const props = { conversation: open, draft, onDraft: setDraft, onSend };
  return <Composer {...props} willPauseBot={false} />;
}

const named = (name: string, type: string, size = 3) => {
  const bytes = type.startsWith("image/") ? new Uint8Array([0xff, 0xd8, 0xff]) : "abc";
  const file = new File([bytes], name, { type });
  Object.defineProperty(file, "size", { value: size });
  return file;
};
const photo = named("casting.jpg", "image/jpeg");
const paper = named("contrato.pdf", "application/pdf");

const field = () => screen.getByRole("textbox", { name: "Message" });
const cards = () => screen.getByRole("list", { name: "To be sent" });
const paste = (...files: File[]) =>
  fireEvent.paste(field(), { clipboardData: { files, types: ["Files"] } });
const ready = () => waitFor(() => expect(attachments.of("c1")[0]?.state).toBe("ready"));

test("what only calls itself a photo is refused before it is handed over", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} />);
  paste(new File(["MZ program"], "fake.png", { type: "image/png" }));
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("This is no JPEG or PNG image"),
  );
  expect(within(cards()).queryByRole("presentation")).toBeNull();
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
});

test("a pasted photo is handed over at once, with exactly the headers, and sent with its text", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} />);
  paste(photo);
  await ready();
  expect(within(cards()).getByText("casting.jpg")).toBeInTheDocument();
  expect(vi.mocked(put).mock.calls[0]?.slice(0, 2)).toEqual([started, photo]);
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.type(field(), "Así fue{Enter}");
  const { id } = vi.mocked(run).mock.calls[0]?.[2] as unknown as { id: string };
  await waitFor(() =>
    expect(onSend).toHaveBeenCalledExactlyOnceWith("Así fue", [
      { uploadId: id, name: "casting.jpg", contentType: "image/jpeg", size: 3 },
    ]),
  );
  expect(screen.queryByRole("list", { name: "To be sent" })).toBeNull();
});

test("several are chosen at once and keep their order; one can be taken away", async () => {
  const onSend = vi.fn<Sent>();
  const { container } = show(<Writing onSend={onSend} />);
  const chooser = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (chooser) await userEvent.upload(chooser, [photo, paper, named("otra.png", "image/png")]);
  await userEvent.click(screen.getByRole("button", { name: "Remove casting.jpg" }));
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  await waitFor(() => expect(onSend).toHaveBeenCalledTimes(1));
  expect(onSend.mock.calls[0]?.[1]?.map(({ name }) => name)).toEqual(["contrato.pdf", "otra.png"]);
});

test.each([
  ["cv.zip", "application/zip", 3, /does not accept files of this kind/],
  ["foto.jpg", "image/jpeg", MOST_IMAGE_BYTES + 1, /photos of up to 5 MB/],
  ["video.mp4", "video/mp4", MOST_BYTES + 1, /files of up to 16 MB/],
  ["nada.pdf", "application/pdf", 0, /This file is empty/],
])("%s is refused before anything is handed over", (name, type, size, words) => {
  show(<Writing onSend={vi.fn()} draft="Hola" />);
  paste(named(name, type, size));
  expect(within(cards()).getByRole("alert")).toHaveTextContent(words);
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
});

test("what is refused is said beside the button, and taken out at once: the rest is sent", async () => {
  const onSend = vi.fn<Sent>();
  show(<Writing onSend={onSend} draft="Hola" />);
  paste(
    named("a.exe", "application/x-msdownload"),
    named("nada.png", "image/png", 0),
    photo,
    paper,
  );
  await waitFor(() => expect(attachments.of("c1")[3]?.state).toBe("ready"));
  const why = screen.getByText(/2 files cannot be sent, and hold the message up/);
  expect(why.parentElement).toHaveAttribute("role", "status");
  fireEvent.keyDown(field(), { key: "Enter" });
  const alerts = screen.getAllByRole("alert").map(({ textContent }) => textContent);
  expect(alerts).toContainEqual(expect.stringMatching(/2 files cannot be sent/));
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Take them out" }));
  expect(field()).toHaveFocus();
  fireEvent.keyDown(field(), { key: "Enter" });
  await waitFor(() => expect(onSend).toHaveBeenCalledTimes(1));
  expect(onSend.mock.calls[0]?.[1]?.map(({ name }) => name)).toEqual([photo.name, paper.name]);
});

test("the newest of many files is what the tray shows", async () => {
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockReturnValue(900);
  show(<Writing onSend={vi.fn()} />);
  paste(named("a.exe", "application/x-msdownload"), photo);
  await waitFor(() => expect(cards().scrollTop).toBe(900));
});

test("what could not be handed over stays, and is tried again with the same file", async () => {
  vi.mocked(put).mockRejectedValueOnce(new ApiError("network", ""));
  show(<Writing onSend={vi.fn()} />);
  paste(photo);
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("The server did not answer. Try again."),
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await ready();
  expect(vi.mocked(put).mock.calls.map(([, file]) => file)).toEqual([photo, photo]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("sent while a file is under way, all waits for it", async () => {
  let arrive: () => void = () => undefined;
  vi.mocked(put).mockReturnValue(new Promise<void>((done) => (arrive = done)));
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Mira" />);
  paste(photo);
  expect(screen.getByRole("progressbar", { name: "Uploading casting.jpg" })).toBeInTheDocument();
  fireEvent.keyDown(field(), { key: "Enter" });
  await waitFor(() => expect(put).toHaveBeenCalled());
  expect(onSend).not.toHaveBeenCalled();
  arrive();
  await waitFor(() => expect(onSend).toHaveBeenCalledTimes(1));
});

const scheduled = () =>
  vi
    .mocked(run)
    .mock.calls.filter(([command]) => command === "sendMessage")
    .map(
      ([, , body]) =>
        body as unknown as { id: string; text: string; sendAt: string; media?: object[] },
    );

test("files go out later, too: in their order, and the draft is empty then", async () => {
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Para mañana" />);
  paste(paper, photo);
  await ready();
  await userEvent.click(screen.getByRole("button", { name: "Send later" }));
  const dialog = await screen.findByRole("dialog", { name: "Send later" });
  expect(within(dialog).getByText("contrato.pdf")).toBeInTheDocument();
  expect(within(dialog).getByText(/the text goes first, on its own/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole("button", { name: "Schedule" }));
  await waitFor(() => expect(field()).toHaveValue(""));
  const name = (one: { media?: object[] }) => one.media?.map((file) => (file as File).name) ?? [];
  const said = scheduled().map((one) => [one.text, ...name(one)]);
  expect(said).toEqual([["Para mañana"], ["", "contrato.pdf"], ["", "casting.jpg"]]);
  const times = scheduled().map(({ sendAt }) => Date.parse(sendAt));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(3);
  expect(screen.queryByRole("list", { name: "To be sent" })).toBeNull();
  expect(onSend).not.toHaveBeenCalled();
});

test("what could not be scheduled stays, and asked for again is the same messages", async () => {
  let isRefused = true;
  vi.mocked(run).mockImplementation((command) =>
    command === "sendMessage" && scheduled().length === 2 && isRefused
      ? Promise.reject(new ApiError("network", ""))
      : Promise.resolve(started),
  );
  show(<Writing onSend={vi.fn()} draft="Para mañana" />);
  paste(paper);
  await ready();
  await userEvent.click(screen.getByRole("button", { name: "Send later" }));
  const dialog = await screen.findByRole("dialog", { name: "Send later" });
  const confirm = within(dialog).getByRole("button", { name: "Schedule" });
  await userEvent.click(confirm);
  expect(
    await within(dialog).findByText("The server did not answer. Try again."),
  ).toBeInTheDocument();
  expect(attachments.of("c1")).toHaveLength(1);
  isRefused = false;
  await userEvent.click(confirm);
  await waitFor(() => expect(field()).toHaveValue(""));
  expect(new Set(scheduled().map(({ id }) => id)).size).toBe(2);
});

test("where they are more than may wait, none is scheduled", async () => {
  const waiting = Array.from({ length: 19 }, (_, place) => ({
    id: `m${place}`,
    sendAt: at(Date.now()),
    heardUntil: null,
    cancelOnReply: false,
  }));
  show(<Writing onSend={vi.fn()} draft="Para mañana" row={{ scheduled: waiting }} />);
  paste(paper);
  await ready();
  await userEvent.click(screen.getByRole("button", { name: "Send later" }));
  const dialog = await screen.findByRole("dialog", { name: "Send later" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Schedule" }));
  expect(await within(dialog).findByText(/Twenty messages/)).toBeInTheDocument();
  expect(scheduled()).toEqual([]);
  expect(attachments.of("c1")).toHaveLength(1);
});

test("a file is kept while one looks at another conversation", async () => {
  const { again } = show(<Writing onSend={vi.fn()} />);
  paste(photo);
  await ready();
  again(<p>another one</p>);
  again(<Writing key="back" onSend={vi.fn()} />);
  expect(within(cards()).getByText("casting.jpg")).toBeInTheDocument();
});

/** As an earlier page leaves it. */
const left = { id: "left", name: "casting.jpg", type: "image/jpeg", size: 3 };

test("a file that an earlier page left is shown, handed over and sent", async () => {
  pageOwner.admits("rita");
  chosenFiles.add("c1", left);
  vi.spyOn(fileRoom, "read").mockResolvedValue(photo);
  const onSend = vi.fn();
  show(<Writing onSend={onSend} draft="Así fue" />);
  expect(within(cards()).getByText("casting.jpg")).toBeInTheDocument();
  fireEvent.keyDown(field(), { key: "Enter" });
  const sent = { uploadId: "left", name: "casting.jpg", contentType: "image/jpeg", size: 3 };
  await waitFor(() => expect(onSend).toHaveBeenCalledExactlyOnceWith("Así fue", [sent]));
  expect(vi.mocked(put).mock.calls[0]?.slice(0, 2)).toEqual([started, photo]);
  expect(chosenFiles.everywhere()).toEqual([]);
});

test("what was handed over before the reload is not handed over twice", async () => {
  pageOwner.admits("rita");
  chosenFiles.add("c1", { ...left, uploadedAt: Date.now() });
  vi.spyOn(fileRoom, "read").mockResolvedValue(photo);
  const onSend = vi.fn();
  show(<Writing onSend={onSend} />);
  await waitFor(() => expect(attachments.of("c1")[0]?.preview).toBe("blob:one"));
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  await waitFor(() => expect(onSend).toHaveBeenCalledTimes(1));
  expect(put).not.toHaveBeenCalled();
});

test("one whose bytes are gone says so, and can be taken out", async () => {
  pageOwner.admits("rita");
  chosenFiles.add("c1", left);
  vi.spyOn(fileRoom, "read").mockResolvedValue(null);
  show(<Writing onSend={vi.fn()} />);
  expect(await screen.findByText(/The file is no longer there/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Remove casting.jpg" }));
  expect(chosenFiles.everywhere()).toEqual([]);
});

test("where the browser has no room to keep a file, one is told to send it first", async () => {
  vi.spyOn(fileRoom, "keep").mockResolvedValue(false);
  show(<Writing onSend={vi.fn()} />);
  paste(photo);
  expect(await screen.findByText(/no room left to keep it/)).toBeInTheDocument();
});

test("words that WhatsApp would not show with a document are said to go first", async () => {
  show(<Writing onSend={vi.fn()} draft="El contrato" />);
  paste(paper);
  await ready();
  expect(screen.getByText(/the text goes first, on its own/)).toBeInTheDocument();
});

test("words that are copied with a picture of them stay words", () => {
  show(<Writing onSend={vi.fn()} />);
  fireEvent.paste(field(), { clipboardData: { files: [photo], types: ["text/plain", "Files"] } });
  expect(screen.queryByRole("list", { name: "To be sent" })).toBeNull();
});

test("a file dragged over the page is taken where it is said", async () => {
  show(<Writing onSend={vi.fn()} />);
  const dataTransfer = { types: ["Files"], files: [photo] };
  fireEvent.dragOver(document.body, { dataTransfer });
  fireEvent.drop(screen.getByText(/Drop here/), { dataTransfer });
  await ready();
  expect(screen.queryByText(/Drop here/)).toBeNull();
  fireEvent.dragOver(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
  expect(within(cards()).getAllByRole("listitem")).toHaveLength(1);
});
