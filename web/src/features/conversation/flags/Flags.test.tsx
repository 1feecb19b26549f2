import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { NOON, at, conversation } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { Flags } from "./Flags";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("../authors/useAuthorName", () => ({ useAuthorName: () => "Carla Cruz" }));

beforeEach(() => void vi.mocked(run).mockReset().mockResolvedValue({}));

const minor = conversation({ ageGroup: "minor", flags: ["guardian"] });
const clear = () => screen.getByRole("button", { name: "Their family agrees" });
const confirm = () => screen.findByRole("button", { name: "I talked to their family: go on" });

test("a conversation without flags has no notice", () => {
  show(<Flags conversation={conversation()} />);
  expect(screen.queryByRole("region")).toBeNull();
});

test("the weightiest flag says what to do, the others are one click away", async () => {
  show(<Flags conversation={conversation({ flags: ["poor_photos", "human_wanted"] })} />);
  expect(screen.getByRole("note")).toHaveTextContent(
    "They asked to talk to a person. Reply to them",
  );
  await userEvent.click(screen.getByRole("button", { name: "1 more notice" }));
  expect(screen.getAllByRole("note")).toHaveLength(2);
});

test.each([
  ["distress", "In crisis: they speak"],
  ["complaint", "They have a complaint"],
  ["guardian_writes", "A mother, father or guardian is writing. Reply personally"],
  ["wrong_number", "They did not mean to write to us"],
  ["spam", "This looks like advertising. The bot did not reply."],
] as const)("%s says what it is and what to do", (flag, words) => {
  show(<Flags conversation={conversation({ flags: [flag] })} />);
  expect(screen.getByRole("note")).toHaveTextContent(words);
});

test("a complaint weighs more than advertising and less than violence", () => {
  show(<Flags conversation={conversation({ flags: ["spam", "complaint", "abuse"] })} />);
  expect(screen.getByRole("note")).toHaveTextContent("They describe violence");
});

test("a form that waits for its owner's word has a notice until they said that it is not theirs", () => {
  const form = { submissionId: "f1", at: at(NOON), provider: "typeform", said: null, saidIn: null };
  const { rerender } = show(<Flags conversation={conversation({ unconfirmedForms: [form] })} />);
  expect(screen.getByRole("note")).toHaveTextContent("not confirmed");
  const refused = { ...form, said: "no" as const };
  rerender(<Flags conversation={conversation({ unconfirmedForms: [refused] })} />);
  expect(screen.queryByRole("note")).toBeNull();
});

test.each([
  ["Their family agrees", "guardian", "I talked to their family: go on"],
  ["They are of age", "of_age", "I saw proof: go on"],
] as const)(
  "%s is asked about once more, and is a record of its own",
  async (name, because, word) => {
    show(<Flags conversation={minor} />);
    await userEvent.click(screen.getByRole("button", { name }));
    expect(run).not.toHaveBeenCalled();
    await userEvent.click(await screen.findByRole("button", { name: word }));
    const asked = { cleared: true, because };
    expect(run).toHaveBeenCalledExactlyOnceWith("clearAge", { conversation: "c1" }, asked);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  },
);

test("a refusal stays in the dialog, in words", async () => {
  vi.mocked(run).mockRejectedValue(new ApiError("forbidden", ""));
  show(<Flags conversation={minor} />);
  await userEvent.click(clear());
  await userEvent.click(await confirm());
  const refusal = "Your role does not allow this. Ask an admin.";
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(refusal));
});

test("a viewer sees that a guardian is needed, without the button", () => {
  show(<Flags conversation={minor} />, { ...RITA, role: "viewer" });
  expect(screen.getByRole("note")).toHaveTextContent("This person is under age.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("once cleared it says what was recorded, by whom and when", () => {
  const cleared = { ...minor, ageClearedBy: "carla", ageClearedAt: at(NOON) };
  const { again } = show(<Flags conversation={{ ...cleared, ageClearedFor: "guardian" }} />);
  const note = () => screen.getByRole("note");
  expect(note()).toHaveTextContent(
    "Under age, with their family’s consent. Recorded by Carla Cruz on",
  );
  again(<Flags conversation={{ ...cleared, ageClearedFor: "of_age" }} />);
  expect(note()).toHaveTextContent("Of age: proof was seen. Recorded by Carla Cruz on");
  again(<Flags conversation={{ ...minor, ageClearedBy: "carla" }} />);
  expect(note()).toHaveTextContent("or their age was checked. Recorded by Carla Cruz.");
});
