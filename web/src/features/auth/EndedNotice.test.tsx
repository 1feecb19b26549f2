import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { pageOwner } from "@/lib/owner";
import { ownStorage } from "@/lib/ownStorage";
import { show } from "@/test/show";
import { EndedNotice } from "./EndedNotice";
import { farewell } from "./farewell";

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  pageOwner.admits("rita");
});

test("who comes for the first time is told nothing", () => {
  show(<EndedNotice />);
  expect(screen.queryByRole("status")).toBeNull();
});

test("whose session ended is told so, and that the draft waits", () => {
  ownStorage.takeOver();
  const view = show(<EndedNotice />);
  expect(screen.getByRole("status")).toHaveTextContent("Your session has expired. Sign in again.");
  ownStorage.write("draft:c1", "Hola, ¿sigues");
  view.unmount();
  show(<EndedNotice />);
  expect(screen.getByRole("status")).toHaveTextContent("what you were writing is kept");
});

test("who left on purpose is not", () => {
  ownStorage.takeOver();
  farewell.say();
  show(<EndedNotice />);
  expect(screen.queryByRole("status")).toBeNull();
});
