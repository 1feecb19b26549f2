import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "@/test/show";
import { SignInForm } from "./SignInForm";

test("hands over what was typed", async () => {
  const onSignIn = vi.fn();
  show(<SignInForm isBusy={false} fault={null} onSignIn={onSignIn} onLink={vi.fn()} />);
  await userEvent.type(screen.getByLabelText("E-mail"), "rita@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "secret{Enter}");
  expect(onSignIn).toHaveBeenCalledExactlyOnceWith("rita@example.com", "secret");
});

test("says kindly what went wrong", () => {
  show(
    <SignInForm isBusy={false} fault="signIn.fault.tooMany" onSignIn={vi.fn()} onLink={vi.fn()} />,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Wait a few minutes");
});

test("does not ask twice at once", async () => {
  const onSignIn = vi.fn();
  show(<SignInForm isBusy fault={null} onSignIn={onSignIn} onLink={vi.fn()} />);
  await userEvent.type(screen.getByLabelText("Password"), "secret{Enter}");
  expect(onSignIn).not.toHaveBeenCalled();
});

test("a link is asked for with the address alone", async () => {
  const [onSignIn, onLink] = [vi.fn(), vi.fn()];
  show(<SignInForm isBusy={false} fault={null} onSignIn={onSignIn} onLink={onLink} />);
  await userEvent.type(screen.getByLabelText("E-mail"), "rita@example.com");
  await userEvent.click(screen.getByRole("button", { name: "E-mail me a sign-in link" }));
  expect(onLink).toHaveBeenCalledExactlyOnceWith("rita@example.com");
  expect(onSignIn).not.toHaveBeenCalled();
});
