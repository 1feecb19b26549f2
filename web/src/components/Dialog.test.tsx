import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { Dialog } from "./Dialog";

test("what closes it has a name, other than what it asks about", async () => {
  const onClose = vi.fn();
  show(
    <Dialog title="Close" onClose={onClose}>
      Close 2 conversations?
    </Dialog>,
  );
  await waitFor(() => expect(screen.getByRole("dialog", { name: "Close" })).toBeVisible());
  await userEvent.click(screen.getByRole("button", { name: "Close dialog" }));
  expect(onClose).toHaveBeenCalledOnce();
});
