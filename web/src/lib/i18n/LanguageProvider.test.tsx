import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { LanguageSwitch } from "@/components/LanguageSwitch";
import type { ChoiceProps } from "@/components/choice";
import { deviceStorage } from "@/lib/deviceStorage";
import { learn } from "./dictionary";
import type { Language } from "./language";
import { useLanguage } from "./LanguageContext";
import { LanguageProvider } from "./LanguageProvider";
import { useTexts } from "./useTexts";

const en = { "test.hello": "Hello" } as const;
const WORDS = { es: { "test.hello": "Hola" }, pt: { "test.hello": "Olá" } };

function Look({ value, options, onChange, refusal }: ChoiceProps<Language>) {
  return (
    <>
      {options.map((one) => (
        <button
          key={one.value}
          aria-pressed={one.value === value}
          onClick={() => onChange(one.value)}
        >
          {one.label}
        </button>
      ))}
      <p role="alert">{refusal}</p>
    </>
  );
}

function Greeting() {
  const t = useTexts<typeof en>();
  const { suggest } = useLanguage();
  return (
    <>
      <h1>{t("test.hello")}</h1>
      <button onClick={() => suggest("pt-BR")}>Known</button>
    </>
  );
}

/** The words of each language come when the test says so. */
function open() {
  const asked = new Map<Language, PromiseWithResolvers<void>>();
  const fetchWords = vi.fn((language: Language) => {
    const coming = Promise.withResolvers<void>();
    asked.set(language, coming);
    return coming.promise;
  });
  render(
    <LanguageProvider storageKey="language" fetchWords={fetchWords}>
      <Greeting />
      <LanguageSwitch look={Look} />
    </LanguageProvider>,
  );
  const come = (language: "es" | "pt") =>
    act(async () => {
      learn({ [language]: WORDS[language] });
      asked.get(language)?.resolve();
      await asked.get(language)?.promise;
    });
  const fail = (language: Language) =>
    act(async () => {
      asked.get(language)?.reject(new TypeError("Failed to fetch"));
      await asked.get(language)?.promise.catch(() => undefined);
    });
  return { come, fail };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const said = () => screen.getByRole("heading").textContent;
const isChosen = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-pressed") === "true";

beforeEach(() => {
  deviceStorage.write("language", "en");
  learn({ en });
});

test("the page speaks as before until the words of another language are there", async () => {
  const { come } = open();
  await press("Español");
  expect(isChosen("Español")).toBe(true);
  expect(said()).toBe("Hello");
  expect(deviceStorage.read("language")).toBe("en");
  await come("es");
  await waitFor(() => expect(said()).toBe("Hola"));
  expect(document.documentElement.lang).toBe("es");
  expect(deviceStorage.read("language")).toBe("es");
});

test("words that cannot be had leave the language as it was, and may be asked for again", async () => {
  const { come, fail } = open();
  await press("Español");
  await fail("es");
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(/could not be loaded/));
  expect(isChosen("English")).toBe(true);
  expect(said()).toBe("Hello");
  expect(deviceStorage.read("language")).toBe("en");
  await press("Español");
  await come("es");
  await waitFor(() => expect(said()).toBe("Hola"));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("who chooses twice gets the second, whichever comes first", async () => {
  const { come } = open();
  await press("Español");
  await press("Português");
  await come("pt");
  await come("es");
  await waitFor(() => expect(isChosen("Português")).toBe(true));
  expect(said()).toBe("Olá");
  expect(deviceStorage.read("language")).toBe("pt");
});

test("what is known of the reader is spoken once it can be, and where nothing was chosen", async () => {
  deviceStorage.remove("language");
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en"]);
  const { come } = open();
  await press("Known");
  expect(said()).toBe("Hello");
  await come("pt");
  await waitFor(() => expect(said()).toBe("Olá"));
  expect(deviceStorage.read("language")).toBeNull();
});
