import { EmojiPicker, type EmojiPickerListComponents } from "frimousse";
import { useEffect, useRef } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { emojiData } from "./emojiData";
import classes from "./Emoji.module.css";
import { useEmojiTexts } from "./texts";

const PARTS: Partial<EmojiPickerListComponents> = {
  CategoryHeader: ({ category, ...props }) => (
    <div {...props} className={classes.category}>
      {category.label}
    </div>
  ),
  Row: ({ children, ...props }) => (
    <div {...props} className={classes.row}>
      {children}
    </div>
  ),
  Emoji: ({ emoji, ...props }) => (
    <button {...props} type="button" className={classes.emoji} aria-label={emoji.label}>
      {emoji.emoji}
    </button>
  ),
};

/** Searched by name, walked through by arrow keys; one press takes one. */
export function EmojiPanel({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useEmojiTexts();
  const { language } = useLanguage();
  const search = useRef<HTMLInputElement>(null);
  // It comes after the popover, which has given the focus by then.
  useEffect(() => search.current?.focus({ preventScroll: true }), []);
  return (
    <EmojiPicker.Root
      className={classes.picker}
      locale={language}
      resolveEmojiData={() => emojiData(language)}
      columns={8}
      onEmojiSelect={({ emoji }) => onPick(emoji)}
    >
      <EmojiPicker.Search
        className={classes.search}
        placeholder={t("emoji.search")}
        aria-label={t("emoji.search")}
        ref={search}
      />
      <EmojiPicker.Viewport className={classes.viewport}>
        <EmojiPicker.Loading className={classes.told}>{t("emoji.loading")}</EmojiPicker.Loading>
        <EmojiPicker.Empty className={classes.told}>{t("emoji.none")}</EmojiPicker.Empty>
        <EmojiPicker.List components={PARTS} />
      </EmojiPicker.Viewport>
    </EmojiPicker.Root>
  );
}
