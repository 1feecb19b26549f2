import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { MemoryRouter, useLocation } from "react-router";
import { useArrival } from "./useArrival";

const Address = () => <p>address {useLocation().pathname}</p>;

function Open() {
  const { pane, onKeyDown } = useArrival(true);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- as the pane has it
    <div ref={pane} onKeyDown={onKeyDown}>
      <textarea id="composer" aria-label="Message" defaultValue="Hi" />
    </div>
  );
}

/** Beside the open conversation, a list with these rows; the open one is marked. */
function desk(rows: readonly string[], open: string) {
  render(
    <MemoryRouter initialEntries={["/conversations/vale"]}>
      <div id="list" role="group" aria-label="List" tabIndex={-1}>
        {rows.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            data-row={name}
            aria-current={name === open ? "page" : undefined}
          >
            {name}
          </a>
        ))}
      </div>
      <Open />
      <Address />
    </MemoryRouter>,
  );
}
const escape = async () => {
  screen.getByRole("textbox").focus();
  await userEvent.keyboard("{Escape}");
};

let isListShown = true;
beforeEach(() => {
  isListShown = true;
  Element.prototype.checkVisibility = () => isListShown;
});

test("Escape leads back to the row of the conversation", async () => {
  desk(["ana", "vale"], "vale");
  await escape();
  expect(screen.getByRole("link", { name: "vale" })).toHaveFocus();
});

test("where the list does not have it, to the list, and to nobody else's row", async () => {
  desk(["ana", "paloma"], "vale");
  await escape();
  expect(screen.getByRole("group", { name: "List" })).toHaveFocus();
});

test("where no list is to be seen, the conversation closes", async () => {
  isListShown = false;
  desk(["ana"], "vale");
  await escape();
  expect(screen.getByText("address /")).toBeInTheDocument();
});
