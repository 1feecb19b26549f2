import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { deviceStorage } from "@/lib/deviceStorage";
import { learn } from "@/lib/i18n/dictionary";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { LanguageProvider } from "@/lib/i18n/LanguageProvider";
import { useTexts } from "@/lib/i18n/useTexts";
import type { ChoiceProps } from "./choice";
import { LanguageSwitch } from "./LanguageSwitch";

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
  const asked = new Map<Language, { resolve: () => void; reject: (fault: Error) => void }>();
  const fetchWords = (language: Language) =>
    new Promise<void>((resolve, reject) => void asked.set(language, { resolve, reject }));
  render(
    <LanguageProvider storageKey="language" fetchWords={fetchWords}>
      <Greeting />
      <LanguageSwitch look={Look} refusal="Not now" />
    </LanguageProvider>,
  );
  const come = (language: "es" | "pt") => {
    learn({ [language]: WORDS[language] });
    asked.get(language)?.resolve();
  };
  const fail = (language: Language) => asked.get(language)?.reject(new TypeError("offline"));
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
  come("es");
  await waitFor(() => expect(said()).toBe("Hola"));
  expect(document.documentElement.lang).toBe("es");
  expect(deviceStorage.read("language")).toBe("es");
});

test("words that cannot be had leave the language as it was, and may be asked for again", async () => {
  const { come, fail } = open();
  await press("Español");
  fail("es");
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Not now"));
  expect(isChosen("English")).toBe(true);
  expect(said()).toBe("Hello");
  expect(deviceStorage.read("language")).toBe("en");
  await press("Español");
  come("es");
  await waitFor(() => expect(said()).toBe("Hola"));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("who chooses twice gets the second, whichever comes first", async () => {
  const { come } = open();
  await press("Español");
  await press("Português");
  come("pt");
  come("es");
  await waitFor(() => expect(said()).toBe("Olá"));
  expect(isChosen("Português")).toBe(true);
  expect(deviceStorage.read("language")).toBe("pt");
});

test("what is known of the reader is spoken once it can be, and where nothing was chosen", async () => {
  deviceStorage.remove("language");
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en"]);
  const { come } = open();
  await press("Known");
  expect(said()).toBe("Hello");
  come("pt");
  await waitFor(() => expect(said()).toBe("Olá"));
  expect(deviceStorage.read("language")).toBeNull();
});
