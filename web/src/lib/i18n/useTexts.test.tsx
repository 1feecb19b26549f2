import { render, screen } from "@testing-library/react";
import { Suspense, startTransition, useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { once } from "./once";
import type { Texts } from "./texts";
import { useTexts } from "./useTexts";

const WORDS = { hello: "Hola, {name}" } as const;

function Greeting({ texts }: { texts: Texts<typeof WORDS> }) {
  const say = useTexts(texts);
  const [name] = useState("Ana");
  return <p>{say("hello", { name })}</p>;
}

function greeting(load: () => Promise<typeof WORDS>) {
  const words = once(load);
  const texts = { es: words, en: words, pt: words };
  const shown = (
    <Suspense fallback="…">
      <Greeting texts={texts} />
    </Suspense>
  );
  return { texts, shown };
}

test("words that come while the page is drawn are no fault of it", async () => {
  // Without `act`, as in a browser: React draws a component again whose words came at once.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const faults: unknown[] = [];
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place, { onRecoverableError: (fault) => faults.push(fault) });
  startTransition(() => root.render(greeting(() => Promise.resolve(WORDS)).shown));
  await vi.waitFor(() => {
    expect(place).toHaveTextContent("Hola, Ana");
  });
  root.unmount();
  place.remove();
  expect(faults).toEqual([]);
});

test("words that are there already are shown without waiting", async () => {
  const { texts, shown } = greeting(() => Promise.resolve(WORDS));
  await texts.es();
  render(shown);
  expect(screen.getByText("Hola, Ana")).toBeInTheDocument();
});

test("what could not be fetched is fetched again", async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce(WORDS);
  const words = once<typeof WORDS>(load);
  await expect(words()).rejects.toThrow("offline");
  await expect(words()).resolves.toBe(WORDS);
});
