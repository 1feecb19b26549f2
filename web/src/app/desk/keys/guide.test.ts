import { expect, test } from "vitest";
import guide from "../../../../../docs/desk.md?raw";
import { GROUPS, TOLD } from "./shortcuts";
import { en } from "./texts/en";

test("docs/desk.md tells of each key what it does, and of no other", () => {
  const told = GROUPS.map((group) => {
    const section = guide.split(`### ${en[`keys.group.${group}`]}\n`)[1]?.split("\n#")[0] ?? "";
    return section.split("\n").filter((line) => line.startsWith("| `"));
  });
  const table = GROUPS.map((group) =>
    TOLD.filter((one) => one.group === group).map(
      ({ id, keys }) => `| ${keys.map((key) => `\`${key}\``).join(" ")} | ${en[`key.${id}`]} |`,
    ),
  );
  expect(told).toEqual(table);
});
