import { readdirSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import a11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";
import { waitForState } from "./lint/waitForState.js";

const features = readdirSync(new URL("./src/features", import.meta.url));

/** Files in `files` may not import what `patterns` name. */
const border = (files, patterns, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ group: patterns, message }] }] },
});

/** Any path into one of these folders, with the alias or without. */
const inside = (...folders) => folders.flatMap((folder) => [`@/${folder}/*`, `../**/${folder}/**`]);

export default ts.config(
  {
    ignores: [
      "dist",
      "test-results",
      "playwright-report",
      "src/lib/documents.ts",
      "src/lib/defaults.ts",
      "src/lib/api/schema.ts",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-console": "error",
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/**/*.test.{ts,tsx}"],
    plugins: { desk: { rules: { "wait-for-state": waitForState } } },
    rules: { "desk/wait-for-state": "error" },
  },
  {
    files: ["e2e/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression",
          message: "That looks once. Let expect wait: expect(locator).to…, or expect.poll(…).",
        },
      ],
    },
  },
  {
    files: ["e2e/**/*.ts"],
    ignores: ["e2e/test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@playwright/test",
              importNames: ["test"],
              message: "Import it from e2e/test.ts, which closes what a test opened.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "BinaryExpression > Literal",
          "SwitchCase > Literal",
          "CallExpression[callee.property.name='includes'] Literal",
        ].map((literal) => ({
          selector: `${literal}[value=/^(admin|recruiter|viewer)$/]`,
          message:
            "Roles stand in the table of commands: ask useMay(command), or may(role, command).",
        })),
        {
          selector: "ImportDeclaration[source.value='@tabler/icons-react'][importKind='value']",
          message: "Import icons from @/components/icons: the package's index is all 6,000.",
        },
      ],
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
  {
    files: ["src/**/texts/{en,es,pt}.ts", "**/*.test.{ts,tsx}"],
    rules: { "max-lines": "off" },
  },
  // The borders: lib → components → features → app.
  border(["src/lib/**"], inside("components", "features", "app"), "lib imports only lib."),
  border(["src/components/**"], inside("features", "app"), "components know no feature."),
  ...features.map((feature) =>
    border(
      [`src/features/${feature}/**`],
      [...inside("app", ...features.filter((other) => other !== feature)), "@/features/*"].concat(
        `!@/features/${feature}/*`,
      ),
      "Features know neither each other nor the app: the app joins them.",
    ),
  ),
  prettier,
);
