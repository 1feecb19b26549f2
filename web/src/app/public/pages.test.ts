import { expect, test } from "vitest";
import { publicPage } from "./pages";

test.each(["/apply", "/apply/", "/verify", "/privacy"])("%s is a public page", (path) => {
  expect(publicPage(path)).toBeDefined();
});

test.each(["/", "/conversations/1", "/apply/x", "/toString", "/constructor"])(
  "%s is not",
  (path) => {
    expect(publicPage(path)).toBeUndefined();
  },
);
