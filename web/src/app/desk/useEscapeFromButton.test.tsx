import { Menu } from "@mantine/core";
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { useEscapeFromButton } from "./useEscapeFromButton";

const leave = vi.fn();

function Pane() {
  useEscapeFromButton();
  return (
    // What Escape leaves when nothing lies over it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <section onKeyDown={leave}>
      <Menu>
        <Menu.Target>
          <button>More</button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item>Close</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </section>
  );
}

test("Escape closes a menu before the focus is in it, and leaves nothing else", async () => {
  show(<Pane />);
  const button = screen.getByRole("button", { name: "More" });
  await userEvent.click(button);
  expect(await screen.findByRole("menu")).toBeVisible();
  button.focus();
  fireEvent.keyDown(button, { key: "Escape" });
  expect(screen.queryByRole("menu")).toBeNull();
  expect(leave).not.toHaveBeenCalled();
  fireEvent.keyDown(button, { key: "Escape" });
  expect(leave).toHaveBeenCalledOnce();
});
