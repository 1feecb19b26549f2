import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, expect, test } from "vitest";
import { NO_ANSWERS } from "../draft/answers";
import { FormContext } from "../FormContext";
import { applyWords } from "../texts";
import { Shifts } from "./Shifts";

beforeAll(() => applyWords.en());

function Form() {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const value = {
    answers,
    place: { country: "MX", locale: "en-MX" },
    change: (part: object) => setAnswers({ ...answers, ...part }),
    fault: () => null,
    leave: () => undefined,
  };
  return (
    <FormContext value={value}>
      <Shifts />
      <output>{answers.shifts.join(" ")}</output>
    </FormContext>
  );
}

function show() {
  render(<Form />);
  return userEvent.setup();
}
const button = (name: string) => screen.getByRole("button", { name });
const chosen = () => screen.getByRole("status").textContent.split(" ").filter(Boolean);

test("a tap chooses a time, another lets go of it", async () => {
  const user = show();
  await user.click(button("Monday, Morning"));
  expect(chosen()).toEqual(["mon-morning"]);
  expect(button("Monday, Morning")).toHaveAttribute("aria-pressed", "true");
  await user.click(button("Monday, Morning"));
  expect(chosen()).toEqual([]);
});

test("a head fills its row or its column", async () => {
  const user = show();
  await user.click(button("All of Monday"));
  expect(chosen()).toHaveLength(4);
  await user.click(button("Every day, Night 22–6"));
  expect(chosen()).toHaveLength(10);
  await user.click(button("All of Monday"));
  expect(chosen()).toHaveLength(6);
});

test("the shortcuts choose the weekend, the weekdays, any time", async () => {
  const user = show();
  await user.click(button("Weekend"));
  expect(chosen()).toHaveLength(8);
  await user.click(button("Weekdays"));
  expect(button("Any time")).toHaveAttribute("aria-pressed", "true");
  await user.click(button("Any time"));
  expect(chosen()).toEqual([]);
});

test("the grid is one stop of Tab; arrows go about in it", async () => {
  const user = show();
  await user.click(button("Weekend"));
  await user.tab();
  expect(button("Monday, Morning")).toHaveFocus();
  await user.keyboard("{ArrowRight}{ArrowDown} ");
  expect(chosen()).toContain("tue-afternoon");
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(button("All of Tuesday")).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("grid")).not.toContainElement(document.activeElement as HTMLElement);
});
