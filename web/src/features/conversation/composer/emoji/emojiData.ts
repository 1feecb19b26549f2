import type { EmojiData } from "frimousse";
import type { Language } from "@/lib/i18n/language";

interface Told {
  emoji: string;
  label: string;
  group?: number;
  tags?: string[];
  version: number;
}

/** Of 2022: what is newer is an empty box on many a telephone. */
const NEWEST = 15;
/** Skin tones and hair by themselves. */
const PARTS = 2;

const SOURCES: Record<Language, () => Promise<[{ default: unknown }, { default: unknown }]>> = {
  en: () =>
    Promise.all([import("emojibase-data/en/data.json"), import("emojibase-data/en/messages.json")]),
  es: () =>
    Promise.all([import("emojibase-data/es/data.json"), import("emojibase-data/es/messages.json")]),
  pt: () =>
    Promise.all([import("emojibase-data/pt/data.json"), import("emojibase-data/pt/messages.json")]),
};

/** All emoji with their words in a language: part of the desk, fetched when first wanted. */
export async function emojiData(language: Language): Promise<EmojiData> {
  const [data, messages] = await SOURCES[language]();
  const { groups } = messages.default as { groups: { order: number; message: string }[] };
  const emojis = (data.default as Told[]).flatMap(({ emoji, label, group, tags = [], version }) =>
    group === undefined || group === PARTS || version > NEWEST
      ? []
      : [{ emoji, label, category: group, tags, version }],
  );
  return {
    locale: language,
    emojis,
    categories: groups
      .filter(({ order }) => order !== PARTS)
      .map(({ order, message }) => ({ index: order, label: message })),
    // They are offered in one tone only.
    skinTones: { light: "", "medium-light": "", medium: "", "medium-dark": "", dark: "" },
  };
}
