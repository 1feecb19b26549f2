import { renderHook, act } from "@testing-library/react";
import { onSnapshot } from "firebase/firestore";
import cases from "../../../../tests/fixtures/templates.json";
import { beforeEach, expect, test, vi } from "vitest";
import { TEMPLATE } from "@/lib/defaults";
import type { Template } from "@/lib/documents";
import { at, conversation, NOON } from "@/test/documents";
import { filled, rendered } from "./filled";
import { fromFile } from "./fromFile";
import { useTemplates } from "./useTemplates";

vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  onSnapshot: vi.fn(() => () => undefined),
}));

const template = (change: Partial<Template> = {}): Template => ({
  ...TEMPLATE,
  name: "casting_es",
  language: "es_MX",
  status: "approved",
  type: "text",
  body: "Hola {{1}}",
  syncedAt: at(NOON),
  ...change,
});

beforeEach(() => vi.clearAllMocks());

test.each(cases.filled)("fills in as the server does: $text", ({ text, variables, reads }) => {
  expect(filled(text, variables as Record<string, string>)).toBe(reads);
});

test.each(cases.rendered)("reads as the server has it: $reads", ({ parts, variables, reads }) => {
  expect(rendered(parts, variables)).toBe(reads);
});

test("a gap without a value is seen as one", () => {
  expect(filled("Hola {{1}}", { "1": "" })).toBe("Hola {{1}}");
});

test("the file fills what bears a field's name, and leaves the rest", () => {
  const form = {
    submissionId: "f",
    at: at(NOON),
    firstName: "Valentina",
    city: "Puebla",
    heightCm: null,
    shifts: [],
    problems: [],
  };
  const fields = ["firstName", "name", "city", "recruiter", "stageDate", null] as const;
  const variables = fields.map((field, index) => ({ name: `v${index}`, sample: "x", field }));
  const row = conversation({ form, aspirantName: "Valentina Ríos" });
  const day = (milliseconds: number) => (milliseconds === NOON ? "22/11" : "?");
  expect(fromFile({ variables }, { row, recruiter: "Rita", day })).toEqual({
    v0: { value: "Valentina", source: "file" },
    v1: { value: "Valentina Ríos", source: "file" },
    v2: { value: "Puebla", source: "file" },
    v3: { value: "Rita", source: "you" },
    v4: { value: "22/11", source: "file" },
    v5: { value: "", source: null },
  });
});

const named = (displayName: string) => {
  const variables = (["firstName", "name"] as const).map((name) => ({
    ...{ name, sample: "", field: name },
  }));
  const row = conversation({ form: null, aspirantName: null, displayName });
  return fromFile({ variables }, { row, recruiter: "Rita", day: String });
};

test("without a form the name on WhatsApp is taken, and said to be from there", () => {
  expect(named("Elena Archivos")).toEqual({
    firstName: { value: "Elena", source: "whatsApp" },
    name: { value: "Elena Archivos", source: "whatsApp" },
  });
});

test.each(["", "🌸", "5215512345678", "+525512345678"])(
  "what is no name is left to the recruiter: %s",
  (displayName) => {
    const nothing = { value: "", source: null };
    expect(named(displayName)).toEqual({ firstName: nothing, name: nothing });
  },
);

test("lists what may be sent: approved, still there, and of a kind that can be shown", async () => {
  const { result } = renderHook(useTemplates);
  await act(() => Promise.resolve());
  const docs = [
    { id: "HX2", data: () => template({ name: "b" }) },
    { id: "HX3", data: () => template({ gone: true }) },
    { id: "HX4", data: () => template({ type: "other" }) },
    { id: "HX1", data: () => template({ name: "a" }) },
  ];
  const [, , next] = vi.mocked(onSnapshot).mock.lastCall as unknown as [
    unknown,
    unknown,
    (snapshot: object) => void,
  ];
  act(() => next({ docs, empty: false, metadata: { fromCache: false } }));
  expect(result.current.live).toMatchObject({
    status: "ready",
    data: [{ id: "HX1" }, { id: "HX2" }],
  });
});
