import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { at, HOUR, message, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { MessageList } from "./MessageList";

test("days are separated by their names", () => {
  vi.setSystemTime(NOON);
  show(
    <MessageList
      messages={[
        message({ id: "a", at: at(NOON - 24 * HOUR), text: "ayer" }),
        message({ id: "b", text: "hoy" }),
      ]}
    />,
  );
  const names = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(names).toEqual(["Yesterday", "Today"]);
  vi.useRealTimers();
});
