import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import type { Notice } from "@/lib/notices/notice";
import { at, HOUR, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { useMineSeen } from "./useMineSeen";

vi.mock("@/lib/api/run", () => ({ run: vi.fn(() => Promise.resolve({})) }));

const called = (id: string) => ({
  id,
  by: "ana",
  at: at(NOON),
  readAt: null,
  expiresAt: at(NOON + 99 * HOUR),
});
const many = (id: string): Notice => ({ ...called(id), kind: "assignedMany", count: 3 });
const one: Notice = { ...called("one"), kind: "assigned", conversationId: "c1" };

function Desk({ notices }: { notices: Notice[] }) {
  useMineSeen(notices);
  return (
    <>
      <Link to="/stages">Stages</Link>
      <Link to="/?view=mine">Mine</Link>
    </>
  );
}

test("who goes to their own has seen that many were given to them, and only that", async () => {
  const view = show(<Desk notices={[many("first"), one]} />);
  await userEvent.click(screen.getByRole("link", { name: "Stages" }));
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("link", { name: "Mine" }));
  expect(run).toHaveBeenCalledExactlyOnceWith("markNoticesRead", {}, { ids: ["first"] });
  view.again(<Desk notices={[many("second"), one]} />);
  expect(run).toHaveBeenCalledOnce();
});
