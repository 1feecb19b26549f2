import { expect, test } from "vitest";
import { cssVariables, theme } from "@/lib/theme";
import tokens from "./tokens.css?raw";

const DESK = cssVariables({} as Parameters<typeof cssVariables>[0]);
const [light = "", dark = ""] = tokens.split("@media");
const declared = (css: string) => [...css.matchAll(/(--[\w-]+): ([^;]+);/g)];

test.each([
  ["light", light],
  ["dark", dark],
] as const)("the public pages wear the desk's colours: %s", (scheme, css) => {
  const ours = declared(css).filter(([, name]) => !name?.startsWith("--mantine-color-jade"));
  expect(ours.length).toBeGreaterThan(10);
  for (const [, name = "", value] of ours) expect(DESK[scheme], name).toHaveProperty([name], value);
});

test("and its jade", () => {
  for (const shade of [6, 7]) {
    expect(light).toContain(`--mantine-color-jade-${shade}: ${theme.colors?.jade?.[shade] ?? ""};`);
  }
});
