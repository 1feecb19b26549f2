import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import type { Aspirant } from "@/lib/documents";
import { aspirant } from "@/test/aspirants";
import { at, NOON } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { Profile } from "../profile/Profile";
import { CorrectingContext } from "./CorrectingContext";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

beforeEach(() => void vi.mocked(run).mockReset().mockResolvedValue({}));

function file(change: Partial<Aspirant> = {}, may = true) {
  const profile = aspirant(change);
  return (
    <CorrectingContext value={{ conversation: "c1", profile, may }}>
      <Profile aspirant={profile} timeZone={null} />
    </CorrectingContext>
  );
}
const pencil = (field: string) => screen.getByRole("button", { name: `Correct: ${field}` });
const said = () => vi.mocked(run).mock.calls.map(([, , body]) => body as unknown);

async function correct(field: string, words: string) {
  await userEvent.click(pencil(field));
  const input = await screen.findByRole("textbox", { name: field });
  await waitFor(() => expect(input).toHaveFocus());
  await userEvent.clear(input);
  await userEvent.type(input, `${words}{Enter}`);
}

test("a field is corrected in its place, and the pencil has the focus again, once", async () => {
  const { again } = show(file());
  await correct("City", "Puebla");
  expect(said()).toEqual([{ city: "Puebla" }]);
  await waitFor(() => expect(pencil("City")).toHaveFocus());
  pencil("Name").focus();
  again(file({ city: "Puebla" }));
  expect(pencil("Name")).toHaveFocus();
});

test("Escape leaves it as it was", async () => {
  show(file());
  await userEvent.click(pencil("City"));
  await userEvent.type(await screen.findByRole("textbox", { name: "City" }), "x{Escape}");
  await waitFor(() => expect(pencil("City")).toBeInTheDocument());
  expect(run).not.toHaveBeenCalled();
});

test("a measure is sent as it was written, and a refusal is told at the field", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("invalid", "height: cannot be read"));
  show(file());
  await correct("Height", "7 m");
  expect(said()).toEqual([{ height: "7 m" }]);
  expect(await screen.findByText(/not a possible measurement/)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Height" })).toHaveValue("7 m");
});

test("who asked to be forgotten is not written about any more", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("erasure_requested", ""));
  show(file());
  await correct("City", "Puebla");
  expect(await screen.findByText(/nothing more is kept/)).toBeInTheDocument();
});

test("a shoe has its system, shifts are ticked, experience is chosen", async () => {
  show(file());
  await userEvent.click(pencil("Shoe"));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Sizes" }), "mx");
  const size = screen.getByRole("textbox", { name: "Shoe" });
  await userEvent.clear(size);
  await userEvent.type(size, "24,5{Enter}");
  await userEvent.click(pencil("Shift preferences"));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Saturday, Morning" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await userEvent.click(pencil("Experience"));
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Experience" }),
    "Professional",
  );
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(said()).toEqual([
    { shoe: { size: 24.5, system: "mx" } },
    { shiftPreferences: [{ day: "sun", part: "night" }] },
    { experience: "professional" },
  ]);
});

test("what they said stands beside the correction, with who made it, and can be taken back", async () => {
  const corrections = { height: { by: RITA.uid, at: at(NOON) } };
  const before = aspirant();
  const theirs = { ...before, measurements: { ...before.measurements, heightCm: 107 } };
  show(file({ corrections, said: theirs }));
  const measures = within(screen.getByRole("region", { name: "Measurements" }));
  expect(measures.getByText("They said: 107 cm")).toBeInTheDocument();
  expect(measures.getByText(/^Corrected by you, Nov 22, 2026/)).toBeInTheDocument();
  await userEvent.click(measures.getByRole("button", { name: "Undo the correction: Height" }));
  expect(said()).toEqual([{ height: null }]);
});

test("who only reads sees what was corrected, and no pencil", () => {
  const corrections = { city: { by: "saul", at: at(NOON) } };
  show(file({ corrections, said: aspirant({ city: "Mazatlán" }), email: null }, false));
  expect(screen.getByText("They said: Mazatlán")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Correct|Undo/ })).toBeNull();
  expect(screen.queryByText("Not known")).toBeNull();
});

test("before any form the record can be begun", async () => {
  show(file({ form: null, city: null }));
  expect(screen.getByText("No form yet")).toBeInTheDocument();
  await correct("City", "Puebla");
  expect(said()).toEqual([{ city: "Puebla" }]);
});
