import { Spoken } from "@/components/Spoken";
import { TagBadge } from "@/components/triage/TagBadge";
import { plainLine } from "@/lib/plainText";
import { useTags } from "@/lib/tags/TagsContext";
import { useInboxTexts } from "../texts";
import classes from "./RowTags.module.css";

/** One that can be read says more than two that are cut. */
const SHOWN = 1;

/** The first tag, and how many more there are; their names show on hovering. */
export function RowTags({ tags }: { tags: readonly string[] }) {
  const t = useInboxTexts();
  const known = useTags();
  if (tags.length === 0) return null;
  const all = tags.map((key) => plainLine(known.get(key)?.label ?? key)).join(", ");
  const more = tags.length - SHOWN;
  return (
    <span className={classes.tags} title={all}>
      <Spoken>{t("inbox.tags", { tags: all })}</Spoken>
      {tags.slice(0, SHOWN).map((key) => (
        <span key={key} className={classes.tag} aria-hidden>
          <TagBadge tagKey={key} />
        </span>
      ))}
      {more > 0 && (
        <span className={classes.more} aria-hidden>
          +{more}
        </span>
      )}
    </span>
  );
}
