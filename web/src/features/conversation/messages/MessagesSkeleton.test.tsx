import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { MessagesSkeleton } from "./MessagesSkeleton";

afterEach(() => void window.dispatchEvent(new Event("online")));

test("without a network it says that the conversation is not here, until there is one", () => {
  show(<MessagesSkeleton />);
  expect(screen.getByRole("status", { name: "Loading the conversation" })).toBeInTheDocument();
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
  expect(screen.getByRole("status")).toHaveTextContent("not on this device");
  online.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  expect(screen.getByRole("status", { name: "Loading the conversation" })).toBeInTheDocument();
});
