import { MantineProvider } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { Toasts } from "./Toasts";

const show = () =>
  render(
    <MantineProvider env="test">
      <textarea aria-label="Message" />
      <div id="list" role="group" aria-label="List" tabIndex={-1}>
        <a href="#c1" data-row="c1">
          Vale
        </a>
      </div>
      <Toasts />
    </MantineProvider>,
  );
const tell = async () => {
  notifications.show({
    message: "Closed",
    autoClose: false,
    closeButtonProps: { "aria-label": "Dismiss" },
  });
  return screen.findByRole("button", { name: "Dismiss" });
};

beforeEach(() => {
  notifications.clean();
  Element.prototype.checkVisibility = () => true;
});

test("a toast that is pressed gives the focus back to where it was", async () => {
  show();
  screen.getByRole("textbox").focus();
  await userEvent.click(await tell());
  await waitFor(() => expect(screen.queryByText("Closed")).toBeNull());
  expect(screen.getByRole("textbox")).toHaveFocus();
});

test("where nothing had it, the list has the focus, and none of its rows", async () => {
  show();
  await userEvent.click(await tell());
  await waitFor(() => expect(screen.queryByText("Closed")).toBeNull());
  expect(screen.getByRole("group", { name: "List" })).toHaveFocus();
});
