import { render, screen } from "@testing-library/react";
import { Suspense, startTransition, use, useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { once, type Once } from "./once";

function Greeting({ words }: { words: Once<string> }) {
  const hello = use(words());
  const [name] = useState("Ana");
  return (
    <p>
      {hello}, {name}
    </p>
  );
}

const greeting = (words: Once<string>) => (
  <Suspense fallback="…">
    <Greeting words={words} />
  </Suspense>
);

test("words that come while the page is drawn are no fault of it", async () => {
  // Without `act`, as in a browser: React draws a component again whose words came at once.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const faults: unknown[] = [];
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place, { onRecoverableError: (fault) => faults.push(fault) });
  const words = once(() => Promise.resolve("Hola"));
  startTransition(() => root.render(greeting(words)));
  await vi.waitFor(() => {
    expect(place).toHaveTextContent("Hola, Ana");
  });
  root.unmount();
  place.remove();
  expect(faults).toEqual([]);
});

test("words that are there already are shown without waiting", async () => {
  const words = once(() => Promise.resolve("Hola"));
  await words();
  render(greeting(words));
  expect(screen.getByText("Hola, Ana")).toBeInTheDocument();
});

test("what could not be fetched is fetched again", async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce("Hola");
  const words = once<string>(load);
  await expect(words()).rejects.toThrow("offline");
  await expect(words()).resolves.toBe("Hola");
});
