import { useTags } from "@/lib/tags/TagsContext";
import classes from "./RowTags.module.css";
import { useInboxTexts } from "../texts";

const SHOWN = 2;

/** The first tags, and how many more there are; their names show on hovering. */
export function RowTags({ tags }: { tags: readonly string[] }) {
  const t = useInboxTexts();
  const known = useTags();
  if (tags.length === 0) return null;
  const labelOf = (key: string) => known.get(key)?.label ?? key;
  const all = tags.map(labelOf).join(", ");
  const more = tags.length - SHOWN;
  return (
    <span className={classes.tags} title={all}>
      <span className={classes.spoken}>{t("inbox.tags", { tags: all })}</span>
      {tags.slice(0, SHOWN).map((key) => (
        <span
          key={key}
          className={classes.tag}
          data-colour={known.get(key)?.colour ?? "gray"}
          aria-hidden
        >
          <bdi>{labelOf(key)}</bdi>
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
