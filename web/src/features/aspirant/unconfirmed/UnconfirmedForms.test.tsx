import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Submission, UnconfirmedForm } from "@/lib/documents";
import { aspirant } from "@/test/aspirants";
import { at, conversation, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { UnconfirmedForms } from "./UnconfirmedForms";
import { useSubmission } from "./useSubmission";

vi.mock("./useSubmission");

function waiting(change: Partial<UnconfirmedForm> = {}): UnconfirmedForm {
  return {
    submissionId: "s1",
    at: at(NOON),
    provider: "tally",
    said: null,
    saidIn: null,
    ...change,
  };
}

function kept(): Submission {
  const profile = aspirant({ name: "Mallory <b>" });
  const form = {
    provider: "tally",
    submissionId: "s1",
    submittedAt: at(NOON),
    matchedBy: "phone" as const,
    confirmed: false,
    answers: [],
    problems: [],
  };
  return { profile, form, applied: false, receivedAt: at(NOON) };
}

function shown(forms: UnconfirmedForm[], data: Submission | null = kept()) {
  const live = { status: "ready", data: data && { ...data, id: "s1" } } as const;
  vi.mocked(useSubmission).mockReturnValue({ live, isSettled: true, retry: vi.fn() });
  return show(<UnconfirmedForms conversation={conversation({ unconfirmedForms: forms })} />);
}

test("without such a form there is nothing", () => {
  shown([]);
  expect(screen.queryByRole("region")).toBeNull();
});

test("tells that one came, and nothing of what it says", () => {
  shown([waiting()]);
  expect(screen.getByText("A form with this number, not confirmed.")).toBeInTheDocument();
  expect(screen.queryByText(/Mallory/)).toBeNull();
  expect(useSubmission).not.toHaveBeenCalled();
});

test("what it says is shown to who asks, marked as perhaps somebody else's", async () => {
  shown([waiting()]);
  await userEvent.click(screen.getByRole("button", { name: "Show what it says" }));
  const content = screen.getByRole("group", {
    name: "Not confirmed: perhaps not about this person",
  });
  expect(within(content).getByText("Mallory <b>")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Hide what it says" }));
  expect(screen.queryByText(/Mallory/)).toBeNull();
});

test("the newest stands first, with what its number's owner said", () => {
  shown([waiting({ said: "no" }), waiting({ submissionId: "s2", provider: "typeform" })]);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("Typeform");
  expect(second).toHaveTextContent("They say it is not theirs.");
});

test("one that is gone says so", async () => {
  shown([waiting()], null);
  await userEvent.click(screen.getByRole("button", { name: "Show what it says" }));
  expect(screen.getByText("This form is no longer kept.")).toBeInTheDocument();
});
