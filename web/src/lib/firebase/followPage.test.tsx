import { disableNetwork, enableNetwork, type Firestore } from "firebase/firestore";
import { beforeEach, expect, test, vi } from "vitest";
import { followPage } from "./followPage";

vi.mock("firebase/firestore", () => ({ disableNetwork: vi.fn(), enableNetwork: vi.fn() }));

const firestore = { type: "firestore" } as unknown as Firestore;

function show(persisted: boolean) {
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
}

followPage(firestore);
beforeEach(() => void vi.clearAllMocks());

test("a page that is left says good-bye to the server", () => {
  window.dispatchEvent(new Event("pagehide"));
  expect(disableNetwork).toHaveBeenCalledExactlyOnceWith(firestore);
});

test("a page that comes back from the browser's cache listens again", () => {
  show(true);
  expect(enableNetwork).toHaveBeenCalledExactlyOnceWith(firestore);
});

test("a page that is shown for the first time is left alone", () => {
  show(false);
  expect(enableNetwork).not.toHaveBeenCalled();
});
