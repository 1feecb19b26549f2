import type { ChoiceProps } from "@/components/choice";
import type { Language } from "@/lib/i18n/language";
import classes from "./LanguageButtons.module.css";

/** Languages by their two letters: a phone's header has no room for more. */
export function LanguageButtons({ label, value, options, onChange }: ChoiceProps<Language>) {
  return (
    <div role="group" aria-label={label} className={classes.switch}>
      {options.map((one) => (
        <button
          key={one.value}
          type="button"
          lang={one.value}
          // A name that is heard holds what is seen: whoever steers by voice says that.
          aria-label={`${one.label} (${one.value.toUpperCase()})`}
          aria-pressed={one.value === value}
          onClick={() => onChange(one.value)}
        >
          {one.value.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
