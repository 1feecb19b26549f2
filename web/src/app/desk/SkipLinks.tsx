import { useDeskTexts } from "../texts";
import classes from "./SkipLinks.module.css";

/** The first stops of the Tab key: past the rail and the list. */
export function SkipLinks({ isChat }: { isChat: boolean }) {
  const t = useDeskTexts();
  return (
    <div className={classes.links}>
      <Skip to="[data-row]" words={t("skip.list")} />
      {isChat && <Skip to="#conversation" words={t("skip.conversation")} />}
    </div>
  );
}

function Skip({ to, words }: { to: string; words: string }) {
  const skip = () => {
    const goal = document.querySelector<HTMLElement>(to) ?? document.querySelector("main");
    goal?.focus();
  };
  return (
    <button type="button" className={classes.link} onClick={skip}>
      {words}
    </button>
  );
}
