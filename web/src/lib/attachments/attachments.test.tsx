import { beforeEach, expect, test, vi } from "vitest";
import type { Attachment } from "./attachments";

/** What a browser keeps for its pages; `isFull` is one that has no room left. */
const device = vi.hoisted(() => ({ bytes: new Map<string, File>(), isFull: false }));
vi.mock("idb-keyval", () => ({
  createStore: () => undefined,
  get: (id: string) => Promise.resolve(device.bytes.get(id)),
  keys: () => Promise.resolve([...device.bytes.keys()]),
  set: (id: string, file: File) =>
    device.isFull
      ? Promise.reject(new Error("quota"))
      : Promise.resolve(device.bytes.set(id, file)),
  delMany: (ids: string[]) => Promise.resolve(ids.map((id) => device.bytes.delete(id))),
}));

/** A page as it is after loading: its memory is empty, what the device keeps is there. */
async function page(uid: string | null = "rita") {
  vi.resetModules();
  const { pageOwner } = await import("@/lib/owner");
  const { ownStorage } = await import("@/lib/ownStorage");
  const { attachments } = await import("./attachments");
  const { fileRoom } = await import("./fileRoom");
  const { outbox } = await import("@/lib/outbox/outbox");
  if (uid !== null) {
    pageOwner.admits(uid);
    ownStorage.takeOver();
  }
  return { attachments, fileRoom, outbox, ownStorage };
}

const photo = (id: string, size = 3): Attachment => {
  const file = new File(["abc"], `${id}.jpg`, { type: "image/jpeg" });
  return {
    ...{ id, size, name: file.name, type: file.type, file },
    ...{ preview: null, state: "uploading", progress: 0, code: null, keeping: "pending" },
  };
};
const asks = () => {
  const closing = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
};
const bytes = () => [...device.bytes.keys()];

async function ritaChose(...ids: string[]) {
  const here = await page();
  for (const id of ids) here.attachments.add("c1", photo(id));
  const keeping = () => here.attachments.of("c1").map((one) => one.keeping);
  await vi.waitFor(() => expect(keeping()).not.toContain("pending"));
  return here;
}

beforeEach(() => {
  device.bytes.clear();
  device.isFull = false;
});

test("chosen files are there after a reload, in their order, and the browser does not ask", async () => {
  await ritaChose("one", "two");
  expect(asks()).toBe(false);
  const { attachments, fileRoom } = await page();
  expect(attachments.areThere()).toBe(true);
  expect(attachments.of("c1").map(({ name }) => name)).toEqual(["one.jpg", "two.jpg"]);
  expect(attachments.of("c2")).toEqual([]);
  expect((await fileRoom.read("one"))?.name).toBe("one.jpg");
});

test("what was handed over half a day ago is handed over again", async () => {
  const { attachments } = await ritaChose("old", "new");
  attachments.update("c1", "old", { state: "ready", uploadedAt: Date.now() - 13 * 3_600_000 });
  attachments.update("c1", "new", { state: "ready", uploadedAt: Date.now() });
  const after = await page();
  expect(after.attachments.of("c1").map(({ state }) => state)).toEqual(["uploading", "ready"]);
});

test("a file that is taken away leaves nothing", async () => {
  const { attachments } = await ritaChose("one", "two");
  attachments.remove("c1", photo("one"));
  await vi.waitFor(() => expect(bytes()).toEqual(["two"]));
  const after = await page();
  expect(after.attachments.of("c1").map(({ id }) => id)).toEqual(["two"]);
});

test("a message keeps its file until it got through, a reload included", async () => {
  const { attachments, outbox } = await ritaChose("one");
  const file = { uploadId: "one", name: "one.jpg", contentType: "image/jpeg", size: 3 };
  attachments.handOver("c1", photo("one"));
  outbox.add("c1", { id: "m1", text: "", file, at: Date.now(), refusal: null });
  const after = await page();
  await after.fileRoom.sweep();
  expect(after.attachments.areThere()).toBe(false);
  expect(bytes()).toEqual(["one"]);
  after.outbox.drop("c1", new Set(["m1"]));
  await vi.waitFor(() => expect(bytes()).toEqual([]));
});

test("a message that is taken back gives its file to the draft, a reload included", async () => {
  const { attachments, outbox } = await ritaChose("one");
  const file = { uploadId: "one", name: "one.jpg", contentType: "image/jpeg", size: 3 };
  attachments.handOver("c1", photo("one"));
  outbox.add("c1", { id: "m1", text: "", file, at: Date.now(), refusal: null });
  const after = await page();
  after.outbox.drop("c1", new Set(["m1"]));
  after.attachments.takeBack("c1", file);
  await after.fileRoom.sweep();
  expect(after.attachments.of("c1")).toMatchObject([{ id: "one", state: "uploading" }]);
  expect(bytes()).toEqual(["one"]);
});

test("where the browser has no room, the file stays in this page, which asks before it ends", async () => {
  device.isFull = true;
  const { attachments } = await ritaChose("one");
  expect(attachments.of("c1")).toMatchObject([{ id: "one", keeping: "noRoom" }]);
  expect(asks()).toBe(true);
  attachments.remove("c1", photo("one"));
  expect(asks()).toBe(false);
});

test("no more is kept of all drafts together than a device can spare", async () => {
  const { MOST_KEPT_BYTES } = await import("./attachments");
  const { attachments } = await ritaChose("one");
  attachments.add("c2", photo("huge", MOST_KEPT_BYTES));
  await vi.waitFor(() => expect(attachments.of("c2")[0]?.keeping).toBe("noRoom"));
  expect(bytes()).toEqual(["one"]);
});

test("who signs out leaves no file", async () => {
  const { ownStorage } = await ritaChose("one");
  ownStorage.close();
  await vi.waitFor(() => expect(bytes()).toEqual([]));
  expect((await page()).attachments.areThere()).toBe(false);
});

test("who comes next finds no file of those before, and none stays", async () => {
  await ritaChose("one");
  const { attachments, fileRoom } = await page("saul");
  expect(attachments.of("c1")).toEqual([]);
  await fileRoom.sweep();
  expect(bytes()).toEqual([]);
});

test("what another tab sends is here no more, and what it adds is", async () => {
  const { attachments } = await ritaChose("one");
  const stop = attachments.subscribe(() => undefined);
  const other = JSON.stringify([{ id: "two", name: "two.jpg", type: "image/jpeg", size: 3 }]);
  localStorage.setItem("desk:own:rita:files:c1", other);
  window.dispatchEvent(new StorageEvent("storage", { key: "desk:own:rita:files:c1" }));
  expect(attachments.of("c1").map(({ id }) => id)).toEqual(["two"]);
  stop();
});
