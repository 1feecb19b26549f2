import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Attachment } from "@/lib/attachments/attachments";
import { show } from "@/test/show";

/** What a service worker's registration tells, and is told. */
const told = vi.hoisted(() => ({
  hears: new Map<string, (event: object) => void>(),
  skipWaiting: vi.fn(),
}));
vi.mock("workbox-window", () => ({
  Workbox: class {
    addEventListener = (type: string, hear: (event: object) => void) => told.hears.set(type, hear);
    register = () => Promise.resolve();
    update = () => Promise.resolve();
    messageSkipWaiting = told.skipWaiting;
  },
}));

const tell = (type: string, event: object = {}) => act(() => told.hears.get(type)?.(event));
const reload = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  told.hears.clear();
  told.skipWaiting.mockReset();
  reload.mockReset();
  vi.stubGlobal("location", { href: "http://desk.example/", reload });
  Object.defineProperty(navigator, "serviceWorker", { value: {}, configurable: true });
  await import("@/app/words/more.en");
  const { VersionNotice } = await import("./VersionNotice");
  show(<VersionNotice />);
  await waitFor(() => expect(told.hears.size).toBe(2));
});

const update = () => screen.findByRole("button", { name: "Update" });

test("nothing is said while this is the newest version, nor when it is first kept", () => {
  tell("controlling", { isUpdate: false });
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(reload).not.toHaveBeenCalled();
});

test("a new version is told, and loaded when one wants it and it is at work", async () => {
  tell("waiting");
  expect(screen.getByRole("status")).toHaveTextContent("A new version is ready.");
  expect(told.skipWaiting).not.toHaveBeenCalled();
  await userEvent.click(await update());
  expect(told.skipWaiting).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  tell("controlling", { isUpdate: true });
  expect(reload).toHaveBeenCalledOnce();
});

test("where the version before does not end, the page is loaded without it", async () => {
  const unregister = vi.fn().mockResolvedValue(true);
  const getRegistration = () => Promise.resolve({ unregister });
  const serviceWorker = { getRegistration };
  Object.defineProperty(navigator, "serviceWorker", { value: serviceWorker, configurable: true });
  tell("waiting");
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole("button", { name: "Update" }));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(unregister).toHaveBeenCalledOnce();
  expect(reload).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test("what another tab took is not loaded here before one wants it", async () => {
  tell("waiting");
  tell("controlling", { isUpdate: true });
  expect(reload).not.toHaveBeenCalled();
  await userEvent.click(await update());
  expect(reload).toHaveBeenCalledOnce();
});

test("chosen files that the browser has no room to keep are sent or taken out first", async () => {
  tell("waiting");
  const file = { id: "f1", preview: null } as Attachment;
  // As the notice has it: each test begins with modules of its own.
  const { attachments } = await import("@/lib/attachments/attachments");
  act(() => attachments.add("c1", file));
  expect(screen.getByRole("status")).toHaveTextContent(/First send or remove the files/);
  expect(screen.queryByRole("button", { name: "Update" })).toBeNull();
  act(() => attachments.remove("c1", file));
  expect(await update()).toBeInTheDocument();
});

test("it can wait", async () => {
  tell("waiting");
  await userEvent.click(screen.getByRole("button", { name: "Later" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
