import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { CrashNet } from "./Crash";

vi.mock("@/lib/faults/reportFault", () => ({ reportFault: vi.fn() }));

function Broken({ fault }: { fault: Error }): never {
  throw fault;
}
const open = (fault: Error) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <MantineProvider env="test">
      <CrashNet>
        <Broken fault={fault} />
      </CrashNet>
    </MantineProvider>,
  );
};

test("code of a release that is gone is no fault of ours: loading again brings the next", async () => {
  const fault = new Error("Failed to fetch dynamically imported module");
  window.dispatchEvent(Object.assign(new Event("vite:preloadError"), { payload: fault }));
  open(fault);
  expect(await screen.findByText("This part could not be loaded")).toBeInTheDocument();
  expect(screen.getByText(/what you wrote is kept/)).toBeInTheDocument();
});

test("anything else is", async () => {
  open(new Error("x is undefined"));
  expect(await screen.findByText("Something went wrong")).toBeInTheDocument();
});
