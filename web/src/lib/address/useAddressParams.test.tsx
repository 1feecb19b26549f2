import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import { flushSync } from "react-dom";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { useAddressParams } from "./useAddressParams";

function Page() {
  const [params, change] = useAddressParams();
  return (
    <>
      <p>at {params.toString()}</p>
      <button onClick={() => change({ who: "rita" })}>Who</button>
      <button onClick={() => change({ what: "tags" })}>What</button>
      <button onClick={() => change({ who: "" })}>Anybody</button>
    </>
  );
}

function open(address: string) {
  const router = createMemoryRouter([{ path: "*", element: <Page /> }], {
    initialEntries: ["/before", address],
  });
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} flushSync={(draw) => void flushSync(draw)} />
    </MantineProvider>,
  );
  return router;
}
const press = (...names: string[]) =>
  act(() => names.forEach((name) => screen.getByRole("button", { name }).click()));

test("of two changes in quick succession both stay", async () => {
  open("/activity?from=2026-01-01");
  press("Who", "What");
  expect(await screen.findByText("at from=2026-01-01&who=rita&what=tags")).toBeVisible();
});

test("empty leaves the address", async () => {
  open("/activity?who=rita&what=tags");
  press("Anybody");
  expect(await screen.findByText("at what=tags")).toBeVisible();
});

test("a change is no step of Back, and what Back leads to is what the next one changes", async () => {
  const router = open("/activity?who=rita");
  press("What");
  await screen.findByText("at who=rita&what=tags");
  await router.navigate(-1);
  await screen.findByText("at");
  press("What");
  expect(await screen.findByText("at what=tags")).toBeVisible();
});
