import { Suspense, use } from "react";
import type { EmojiData } from "frimousse";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { Language } from "@/lib/i18n/language";
import suggest from "../../suggest/Suggest.module.css";
import { useSuggest } from "../../suggest/useSuggest";
import { useTrigger } from "../../suggest/useTrigger";
import { useWriting } from "../writing";
import classes from "./Emoji.module.css";
import { emojiData } from "./emojiData";
import { named } from "./named";
import { useEmojiTexts } from "./texts";

// From the second letter on: before it is a face of punctuation.
const SIGN = /(?:^|\s)(:)([\p{L}\d_]{2,})$/u;

type Emoji = EmojiData["emojis"][number];

const fetched = new Map<Language, Promise<readonly Emoji[]>>();

/** Without a network there are no suggestions, and they are asked for again. */
function emojisOf(language: Language): Promise<readonly Emoji[]> {
  const known = fetched.get(language);
  if (known) return known;
  const asked = emojiData(language).then(
    ({ emojis }) => emojis,
    () => {
      fetched.delete(language);
      return [];
    },
  );
  fetched.set(language, asked);
  return asked;
}

/** The emoji whose name is typed after a colon. */
export function EmojiSuggest() {
  const { draft, field } = useWriting();
  const { trigger, dismiss } = useTrigger(field, draft, SIGN);
  if (!trigger) return null;
  return (
    <Suspense fallback={null}>
      <Found {...trigger} onClose={dismiss} />
    </Suspense>
  );
}

interface FoundProps {
  start: number;
  end: number;
  typed: string;
  onClose: () => void;
}

function Found({ start, end, typed, onClose }: FoundProps) {
  const { language } = useLanguage();
  const { draft, write, focus, field } = useWriting();
  const found = named(typed, use(emojisOf(language)));
  if (found.length === 0) return null;
  const pick = ({ emoji }: Emoji) => {
    write(draft.slice(0, start) + emoji + draft.slice(end));
    const after = start + emoji.length;
    requestAnimationFrame(() => {
      focus();
      field.current?.setSelectionRange(after, after);
    });
  };
  return <List found={found} onPick={pick} onClose={onClose} />;
}

interface ListProps {
  found: readonly Emoji[];
  onPick: (emoji: Emoji) => void;
  onClose: () => void;
}

function List({ found, onPick, onClose }: ListProps) {
  const t = useEmojiTexts();
  const { field } = useWriting();
  const items = found.map((one) => ({ ...one, id: one.emoji }));
  const { list, option } = useSuggest({ field, items, onPick, onClose });
  return (
    <div className={suggest.over}>
      <ul {...list} className={suggest.list} aria-label={t("emoji.tool")}>
        {items.map((one) => (
          <li key={one.id} {...option(one)} className={suggest.option}>
            <span className={classes.sign}>{one.emoji}</span>
            {one.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
