import { expect, test } from "vitest";
import { COMMANDS } from "@/lib/api/schema";
import { TOLD, UNTOLD } from "./told";

test("every command of the desk is told, or is known to leave no entry", () => {
  const ofTheDesk = Object.entries(COMMANDS).filter(([, { roles }]) => roles !== null);
  const names = ofTheDesk.map(([name]) => name);
  expect([...TOLD, ...UNTOLD].sort()).toEqual(names.sort());
});
