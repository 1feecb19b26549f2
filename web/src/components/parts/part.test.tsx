import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { partOf } from "@/lib/parts";
import { show } from "@/test/show";
import { part } from "./part";
import { useLater } from "./useLater";

const Panel = ({ name, onClose }: { name: string; onClose?: () => void }) => (
  <div role="group" aria-label={name}>
    <button onClick={onClose}>Done</button>
  </div>
);
const noNetwork = () => Promise.reject(new TypeError("Failed to fetch"));

beforeEach(() => {
  // Missing in jsdom.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

function Around({
  Tool,
}: {
  Tool: ReturnType<typeof part<{ name: string; onClose?: () => void }>>;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <textarea aria-label="Message" />
      <button onClick={() => setOpen(true)}>Tool</button>
      <Suspense fallback={<p>Loading</p>}>
        {isOpen && <Tool name="Tools" onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}

test("what cannot be fetched says so in its place, and the rest lives on", async () => {
  const load = vi.fn(noNetwork);
  show(<Around Tool={part(load)} />);
  await userEvent.click(screen.getByRole("button", { name: "Tool" }));
  await screen.findByText("This part could not be loaded");
  await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Hola");
  expect(screen.getByRole("textbox", { name: "Message" })).toHaveValue("Hola");
  expect(load).toHaveBeenCalledTimes(1);
});

test("it is fetched once more when asked for, and shown", async () => {
  const load = vi.fn<() => Promise<typeof Panel>>(noNetwork);
  show(<Around Tool={part(load)} />);
  await userEvent.click(screen.getByRole("button", { name: "Tool" }));
  const again = await screen.findByRole("button", { name: "Try again" });
  await userEvent.click(again);
  await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(await screen.findByRole("alert")).toBeVisible();
  load.mockResolvedValue(Panel);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("group", { name: "Tools" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("and by itself when the network is back", async () => {
  const load = vi.fn<() => Promise<typeof Panel>>(noNetwork);
  show(<Around Tool={part(load, "nowhere")} />);
  await userEvent.click(screen.getByRole("button", { name: "Tool" }));
  await waitFor(() => expect(screen.queryByText("Loading")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
  load.mockResolvedValue(Panel);
  window.dispatchEvent(new Event("online"));
  expect(await screen.findByRole("group", { name: "Tools" })).toBeVisible();
});

test("a dialog that is refused can be closed, and asked for anew", async () => {
  const load = vi.fn<() => Promise<typeof Panel>>(noNetwork);
  show(<Around Tool={part(load, "over")} />);
  await userEvent.click(screen.getByRole("button", { name: "Tool" }));
  const refused = await screen.findByRole("dialog", { name: "This part could not be loaded" });
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(refused).not.toBeInTheDocument();
  load.mockResolvedValue(Panel);
  await userEvent.click(screen.getByRole("button", { name: "Tool" }));
  expect(await screen.findByRole("group", { name: "Tools" })).toBeVisible();
});

test("a menu that comes later is refused where it is asked for", async () => {
  const load = vi.fn<() => Promise<typeof Panel>>(noNetwork);
  const code = partOf(load);
  const Menu = () => {
    const { Component, ask, refusal } = useLater(code);
    return (
      <>
        <button onClick={ask}>Menu</button>
        {Component && <Component name="Choices" />}
        {refusal}
      </>
    );
  };
  show(<Menu />);
  await waitFor(() => expect(load).toHaveBeenCalled());
  expect(screen.queryByRole("dialog")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Menu" }));
  await screen.findByRole("dialog", { name: "This part could not be loaded" });
  load.mockResolvedValue(Panel);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("group", { name: "Choices" })).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("all parts are fetched ahead, one by one; one that fails again with the network", async () => {
  vi.resetModules(); // of the tests before nothing is missing
  const { fetchParts, partOf } = await import("@/lib/parts");
  const told: string[] = [];
  const fetched = (name: string) => () => Promise.resolve(told.push(name));
  partOf(fetched("second"));
  const weak = vi.fn<() => Promise<number>>(noNetwork);
  partOf(weak);
  partOf(fetched("last"));
  await fetchParts(partOf(fetched("first")));
  expect(told).toEqual(["first", "second", "last"]);
  weak.mockImplementation(fetched("weak"));
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(told).toEqual(["first", "second", "last", "weak"]));
});

test("it is there when what all parts need is, too, which is fetched beside it", async () => {
  vi.resetModules(); // the tests before need nothing
  const { partOf, partsNeed } = await import("@/lib/parts");
  const needed = vi.fn<() => Promise<unknown>>(noNetwork);
  const load = vi.fn(() => Promise.resolve("code"));
  const code = partOf(load);
  partsNeed(needed);
  expect(await code.fetch()).toBeNull();
  code.forget();
  let come = (): void => undefined;
  needed.mockImplementation(() => new Promise<void>((resolve) => (come = resolve)));
  const fetching = code.fetch();
  expect([load, needed].map((one) => one.mock.calls.length)).toEqual([2, 2]);
  expect(code.found()).toBeNull();
  come();
  expect(await fetching).toBe("code");
});
