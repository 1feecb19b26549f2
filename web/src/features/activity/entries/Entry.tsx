import { ActionIcon } from "@mantine/core";
import { IconFilter } from "@/components/icons";
import { Link } from "react-router";
import type { AuditEntry } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { clockTime, fullTime } from "@/lib/time/format";
import { PERSON, useSentence } from "../sentence/useSentence";
import { useActivityTexts } from "../texts";
import classes from "./Entries.module.css";

interface Props {
  entry: Identified<AuditEntry>;
  /** Of the conversation: null for one that is no more, undefined as long as nobody knows. */
  person: string | null | undefined;
  onOnly: (conversation: string) => void;
}

/** One thing that somebody did, in a sentence whose person leads to the conversation. */
export function Entry({ entry, person, onOnly }: Props) {
  const t = useActivityTexts();
  const { language } = useLanguage();
  const [before, after] = useSentence(entry).split(PERSON);
  const at = entry.at.toDate();
  const id = entry.conversationId;
  return (
    <li className={classes.entry}>
      <time className={classes.time} dateTime={at.toISOString()} title={fullTime(at, language)}>
        {clockTime(at, language)}
      </time>
      <span className={classes.sentence}>
        {before}
        {after !== undefined && <Person id={id} name={person} />}
        {after}
      </span>
      {id && person && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t("activity.only", { name: person })}
          title={t("activity.only", { name: person })}
          onClick={() => onOnly(id)}
        >
          <IconFilter size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

function Person({ id, name }: { id: string | null; name: string | null | undefined }) {
  const t = useActivityTexts();
  if (name === undefined || !id) return "…";
  if (name === null) return t("activity.gone");
  return (
    <Link className={classes.person} to={`/conversations/${id}`}>
      <bdi>{name}</bdi>
    </Link>
  );
}
