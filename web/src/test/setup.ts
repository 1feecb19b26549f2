import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// All that the desk says is there at once.
import.meta.glob("../app/words/{first,more}.*.ts", { eager: true });

// What Mantine and the scroller ask of a browser and jsdom does not have.
vi.stubGlobal(
  "matchMedia",
  vi.fn((media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })),
);

class SilentObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
vi.stubGlobal("ResizeObserver", SilentObserver);
vi.stubGlobal("IntersectionObserver", SilentObserver);

Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, "fonts", { value: new EventTarget() });

// A bound for broken code; working code is done in a blink, but not on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

// jsdom has pointers, and nothing that captures them.
Element.prototype.setPointerCapture = () => undefined;
Element.prototype.releasePointerCapture = () => undefined;
Element.prototype.hasPointerCapture = () => false;
