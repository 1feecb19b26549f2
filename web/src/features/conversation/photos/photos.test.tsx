import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation, useNavigate } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { at, file, message, NOON, storedPhoto } from "@/test/documents";
import { seeEverything, signing, WithFiles } from "@/test/files";
import { photo } from "@/test/aspirants";
import { show } from "@/test/show";
import { MessageList } from "../messages/MessageList";
import type { ChatMessage } from "../messages/timeline";
import { ChatPhotosProvider } from "./ChatPhotosProvider";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/live/useLiveDocument", () => ({ useLiveDocument: vi.fn() }));

const live = (state: ReturnType<typeof useLiveDocument>["live"]) => ({
  live: state,
  isSettled: true,
  retry: vi.fn(),
});

beforeEach(seeEverything);
beforeEach(() => {
  vi.mocked(run).mockReset().mockResolvedValue({});
  vi.mocked(useLiveDocument)
    .mockReset()
    .mockReturnValue(live({ status: "loading" }));
});

const picture = (id: string, change: Parameters<typeof storedPhoto>[1] = {}, seconds = 0) =>
  message({
    id: `m-${id}`,
    type: "image",
    text: "",
    media: [storedPhoto(id, change)],
    at: at(NOON + seconds * 1000),
  });
const three = [picture("a"), picture("b", {}, 90), picture("c", {}, 200)];

const original = vi.fn((id: string) => Promise.resolve(`https://files.example/original-${id}`));

function chat(messages: ChatMessage[], sign = signing(), checklist: Record<string, string> = {}) {
  return {
    sign,
    ...show(
      <WithFiles sign={sign} original={original}>
        <ChatPhotosProvider
          messages={messages}
          conversation={{ id: "c1", aspirantId: "a1", checklist }}
        >
          <MessageList messages={messages} />
          <Browser />
        </ChatPhotosProvider>
      </WithFiles>,
    ),
  };
}
/** The browser's own button, and where it would lead. */
function Browser() {
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  return (
    <>
      <button onClick={() => void navigate("/elsewhere")}>Elsewhere</button>
      <button onClick={() => void navigate(-1)}>Back</button>
      <output aria-label="Page">{`${pathname} ${key}`}</output>
    </>
  );
}
const opens = () => screen.getAllByRole("button", { name: /^View large/ });
const viewer = () => screen.findByRole("dialog");

test("all photos of a chat are asked for in one request", async () => {
  const album = Array.from({ length: 10 }, (_, at) => picture(`p${at}`, {}, at));
  const { sign } = chat(album);
  await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(10));
  expect(sign).toHaveBeenCalledTimes(1);
  expect(sign.mock.calls[0]?.[0]).toHaveLength(10);
});

test("an album is one group, each photo with its message for the scroller", () => {
  const { container } = chat([picture("a"), picture("b", {}, 2), message({ id: "w" })]);
  const group = screen.getByRole("group", { name: "2 photos" });
  expect(within(group).getAllByRole("button")).toHaveLength(2);
  expect(container.querySelectorAll("[data-message]")).toHaveLength(3);
});

test("photos with words, or long apart, stand on their own", () => {
  chat([picture("a"), { ...picture("b", {}, 2), text: "yo" }, picture("c", {}, 500)]);
  expect(screen.queryByRole("group", { name: /photos/ })).toBeNull();
});

test("its place is kept before it has loaded", () => {
  chat([picture("a", { width: 1600, height: 1200 })]);
  const tile = opens()[0]?.parentElement;
  expect(tile?.style.getPropertyValue("--ratio")).toBe(String(1600 / 1200));
});

test("an image that does not load gets another address", async () => {
  const { sign } = chat([picture("a")]);
  fireEvent.error(await screen.findByRole("img"));
  await waitFor(() => expect(sign).toHaveBeenCalledTimes(2));
});

test("a photo that may not be seen yet says why, without asking again", async () => {
  const sign = signing().mockRejectedValue(new ApiError("guardian_needed", ""));
  chat([picture("a")], sign);
  expect(await screen.findByText("Hidden until a parent or guardian agrees")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /open|load/i })).toBeNull();
});

test("a sensitive photo is neither shown nor fetched until one chooses to look", async () => {
  const { sign } = chat([picture("a", { sensitive: true })]);
  expect(screen.queryByRole("img")).toBeNull();
  expect(sign).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: /^Show covered photo/ }));
  expect(await screen.findByRole("img")).toBeInTheDocument();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the arrows go through the conversation's photos, Escape closes", async () => {
  chat(three, signing(), { face: "b" });
  await userEvent.click(opens()[0] ?? document.body);
  const dialog = await viewer();
  expect(within(dialog).getByRole("status")).toHaveTextContent("1 of 3");
  await userEvent.keyboard("{ArrowRight}");
  expect(within(dialog).getByRole("status")).toHaveTextContent("2 of 3");
  expect(within(dialog).getByText("Face")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(within(dialog).getByRole("status")).toHaveTextContent("3 of 3");
  await userEvent.keyboard("{ArrowLeft}");
  expect(within(dialog).getByRole("status")).toHaveTextContent("2 of 3");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

const pageNow = () => screen.getByLabelText("Page").textContent;
// The viewer hides what lies under it from the tree; the browser's button is not under it.
const goBack = () => fireEvent.click(screen.getByText("Back"));
const isClosed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

test("Back closes the viewer, wherever one has stepped in it, and leads nowhere else", async () => {
  chat(three);
  const before = pageNow();
  await userEvent.click(opens()[0] ?? document.body);
  expect(within(await viewer()).getByRole("status")).toHaveTextContent("1 of 3");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(within(await viewer()).getByRole("status")).toHaveTextContent("3 of 3");
  goBack();
  await isClosed();
  expect(pageNow()).toBe(before);
});

test("closed by its button, twice pressed, it leaves no step behind", async () => {
  chat(three);
  fireEvent.click(screen.getByText("Elsewhere"));
  const before = pageNow();
  await userEvent.click(opens()[0] ?? document.body);
  const button = within(await viewer()).getByRole("button", { name: "Close" });
  fireEvent.click(button);
  fireEvent.click(button);
  await isClosed();
  expect(pageNow()).toBe(before);
  await userEvent.click(opens()[0] ?? document.body);
  expect(await viewer()).toHaveAccessibleName("Large photo");
  await userEvent.keyboard("{Escape}");
  await isClosed();
  expect(pageNow()).toBe(before);
  goBack();
  await waitFor(() => expect(pageNow()).toMatch(/^\/ /));
});

test("after it the focus is on the photo that was opened", async () => {
  chat(three);
  const [, second = document.body] = opens();
  await userEvent.click(second);
  const dialog = await viewer();
  await waitFor(() => expect(within(dialog).getByRole("button", { name: "Close" })).toHaveFocus());
  await userEvent.keyboard("{Escape}");
  await isClosed();
  await waitFor(() => expect(second).toHaveFocus());
});

test("in the viewer a shot is confirmed and one of the best marked; before, nothing is read", async () => {
  const found = photo("b", { slot: "face" });
  vi.mocked(useLiveDocument).mockReturnValue(live({ status: "ready", data: found }));
  chat(three);
  expect(useLiveDocument).not.toHaveBeenCalled();
  await userEvent.click(opens()[1] ?? document.body);
  const dialog = await viewer();
  expect(vi.mocked(useLiveDocument).mock.lastCall?.[0]).toBe("aspirants/a1/photos/b");
  await userEvent.click(within(dialog).getByRole("button", { name: "One of the best" }));
  const ids = { conversation: "c1", photo: "b" };
  expect(run).toHaveBeenLastCalledWith("markBest", ids, { best: true });
  await userEvent.click(within(dialog).getByRole("button", { name: "What it shows: Face" }));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: "Profile" }));
  expect(run).toHaveBeenLastCalledWith("confirmShot", ids, { slot: "profile" });
});

test("+ and - zoom, and the next photo begins fitting", async () => {
  chat(three);
  await userEvent.click(opens()[0] ?? document.body);
  const dialog = await viewer();
  const large = () => within(dialog).findByRole("img", { name: /Photo/ });
  const zoomOf = async () => (await large()).parentElement?.style.transform;
  await large();
  await userEvent.keyboard("+");
  expect(await zoomOf()).toContain("scale(1.6)");
  await userEvent.keyboard("-");
  expect(await zoomOf()).toContain("scale(1)");
  await userEvent.keyboard("+{ArrowRight}");
  expect(await zoomOf()).toContain("scale(1)");
});

test("the original is asked for when it is downloaded, and not before", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.href);
  });
  const { sign } = chat(three);
  await userEvent.click(opens()[0] ?? document.body);
  const button = await screen.findByRole("button", { name: "Download the original" });
  expect(original).not.toHaveBeenCalled();
  await userEvent.click(button);
  await waitFor(() => expect(saved).toEqual(["https://files.example/original-a"]));
  expect(original).toHaveBeenCalledExactlyOnceWith("a");
  expect(sign.mock.calls.flat(2)).not.toContain("photos/a/original.jpg");
});

test("an original that may not be had is told of", async () => {
  original.mockRejectedValueOnce(new ApiError("guardian_needed", ""));
  chat(three);
  await userEvent.click(opens()[0] ?? document.body);
  await userEvent.click(await screen.findByRole("button", { name: "Download the original" }));
  expect(await screen.findByText(/could not be downloaded/)).toBeInTheDocument();
});

test("a picture that was kept as a file is downloaded as one", async () => {
  const gif = storedPhoto("g", {
    paths: null,
    objectName: "files/g.gif",
    contentType: "image/gif",
  });
  chat([message({ id: "m-g", type: "image", text: "", media: [gif] })]);
  await userEvent.click(opens()[0] ?? document.body);
  const link = await screen.findByRole("link", { name: "Download the original" });
  await waitFor(() => expect(link).toHaveAttribute("href", "https://files.example/files/g.gif"));
});

test("stepping onto a sensitive photo does not uncover it", async () => {
  const { sign } = chat([picture("a"), picture("b", { sensitive: true }, 90)]);
  await userEvent.click(opens()[0] ?? document.body);
  const dialog = await viewer();
  await userEvent.keyboard("{ArrowRight}");
  expect(within(dialog).getByText("Possibly sensitive")).toBeInTheDocument();
  expect(sign.mock.calls.flat(2)).not.toContain("photos/b/web.webp");
  await userEvent.click(within(dialog).getByRole("button", { name: "Show photo" }));
  await waitFor(() => expect(sign.mock.calls.flat(2)).toContain("photos/b/web.webp"));
});

test("a photo with problems says so quietly", () => {
  chat([picture("a", { problems: ["too_dark", "blurred"] })]);
  expect(screen.getByText("Too dark · Blurred")).toBeInTheDocument();
});

test.each([
  ["pending", null, /on its way/],
  ["failed", "unavailable", /no longer has this file/],
  ["refused", "too_large", /too large/],
  ["waiting", null, /age and consent are not known yet/],
  ["withheld", "guardian_needed", /Not kept until a parent or guardian agrees/],
  ["withheld", "erasure_requested", /asked for their data to be deleted/],
  ["refused", "too_many", /more files than we accept/],
] as const)("what is %s says why there is no photo", (state, fault, words) => {
  chat([message({ type: "image", text: "", media: [file({ state, fault })] })]);
  expect(screen.getByText(words)).toBeInTheDocument();
});

test("a document can be opened", async () => {
  const media = [file({ state: "stored", contentType: "application/pdf", objectName: "cv.pdf" })];
  chat([message({ type: "document", text: "", media })]);
  const link = await screen.findByRole("link", { name: "Open" });
  await waitFor(() => expect(link).toHaveAttribute("href", "https://files.example/cv.pdf"));
});

test("a voice note can be played", async () => {
  const media = [file({ state: "stored", contentType: "audio/ogg", objectName: "voice.ogg" })];
  chat([message({ type: "audio", text: "", media })]);
  const player = screen.getByRole("group", { name: "Audio" });
  await waitFor(() => expect(within(player).getByRole("button", { name: "Play" })).toBeEnabled());
  expect(within(player).getByRole("slider", { name: "Position in the recording" })).toBeDisabled();
});

test.each([
  ["animated", "image/gif", /an animated picture/],
  ["not_allowed", "image/tiff", /cannot be opened here/],
] as const)("a picture that is no photo (%s) is a file to open", async (fault, type, words) => {
  const media = [file({ state: "stored", fault, contentType: type, objectName: "picture.bin" })];
  chat([message({ type: "image", text: "", media })]);
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(await screen.findByRole("link", { name: "Open" })).toBeInTheDocument();
  expect(screen.queryByRole("img")).toBeNull();
});

test("sound that browsers cannot play is a file to open", async () => {
  const media = [file({ state: "stored", contentType: "audio/amr", objectName: "voice.amr" })];
  chat([message({ type: "audio", text: "", media })]);
  expect(await screen.findByRole("link", { name: "Open" })).toBeInTheDocument();
  expect(screen.queryByRole("group", { name: "Audio" })).toBeNull();
});
