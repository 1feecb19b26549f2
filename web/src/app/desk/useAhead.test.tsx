import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAhead } from "./useAhead";

const asked = vi.hoisted((): string[] => []);
vi.mock("@/features/conversation/messages/newest", () => ({ newestFirst: (id: string) => id }));
vi.mock("@/lib/live/fetchAhead", () => ({ fetchAhead: (id: string) => asked.push(id) }));

function List() {
  const list = useAhead<HTMLElement>("open");
  return (
    <section ref={list}>
      {["ana", "bea", "open"].map((id) => (
        <a key={id} href={`#${id}`} data-row={id}>
          <b>{id}</b>
        </a>
      ))}
    </section>
  );
}

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
  render(<List />);
});
afterEach(() => vi.useRealTimers());
const wait = (ms: number) => void act(() => vi.advanceTimersByTime(ms));
const over = (name: string) => fireEvent.pointerOver(screen.getByText(name));

test("what one rests on is asked for, once, and what one passes over is not", () => {
  over("ana");
  wait(40);
  over("bea");
  wait(80);
  over("bea");
  wait(1000);
  expect(asked).toEqual(["bea"]);
});

test("the focus asks as the mouse does; the open conversation is there already", () => {
  act(() => screen.getByRole("link", { name: "ana" }).focus());
  wait(80);
  over("open");
  wait(1000);
  expect(asked).toEqual(["ana"]);
});
