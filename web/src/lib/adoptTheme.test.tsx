import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { themeCss } from "./adoptTheme";
import { DeskTheme } from "./DeskTheme";
import { cssVariables, theme } from "./theme";

const flat = (css = "") => css.replace(/\s+/g, "");

test("the theme's variables are those that Mantine would write itself", () => {
  render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      deduplicateCssVariables={false}
    >
      <p />
    </MantineProvider>,
  );
  const [written] = document.querySelectorAll("style[data-mantine-styles=true]");
  expect(flat(written?.textContent)).toContain(flat(themeCss()));
  expect(themeCss()).toContain("--desk-accent: #146551");
});

test("the desk's frame writes no style element", () => {
  document.querySelectorAll("style").forEach((element) => element.remove());
  render(
    <DeskTheme>
      <p>Hola</p>
    </DeskTheme>,
  );
  expect(document.querySelectorAll("style")).toHaveLength(0);
});
