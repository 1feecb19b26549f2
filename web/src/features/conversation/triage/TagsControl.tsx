import { IconTag } from "@/components/icons";
import { TagBadge } from "@/components/triage/TagBadge";
import { TagMenu } from "@/components/triage/TagMenu";
import { useTags } from "@/lib/tags/TagsContext";
import type { Row } from "@/lib/triage/rows";
import { useBarTexts } from "./texts";
import classes from "./TriageBar.module.css";

const SHOWN = 2;

export function TagsControl({ row, mayTag }: { row: Row; mayTag: boolean }) {
  const t = useBarTexts();
  const known = useTags();
  const { tags } = row;
  const names = tags.map((key) => known.get(key)?.label ?? key).join(", ");
  const label = tags.length > 0 ? t("bar.tags", { tags: names }) : t("bar.tags.add");
  const content = (
    <>
      <IconTag size={17} stroke={1.7} aria-hidden />
      <Badges tags={tags} />
    </>
  );
  if (!mayTag && tags.length === 0) return null;
  if (!mayTag) {
    return (
      <span className={classes.chip} role="img" aria-label={label} title={label}>
        {content}
      </span>
    );
  }
  return (
    <TagMenu rows={[row]}>
      <button type="button" className={classes.chip} aria-label={label} title={label}>
        {content}
      </button>
    </TagMenu>
  );
}

/** As many as there is room for: on a phone only how many there are. */
function Badges({ tags }: { tags: readonly string[] }) {
  const t = useBarTexts();
  if (tags.length === 0) return null;
  return (
    <>
      <span className={`${classes.tags} ${classes.wide}`}>
        {tags.slice(0, SHOWN).map((key) => (
          <TagBadge key={key} tagKey={key} />
        ))}
      </span>
      {tags.length > SHOWN && (
        <span className={`${classes.quiet} ${classes.wide}`}>
          {t("bar.tags.more", { count: tags.length - SHOWN })}
        </span>
      )}
      <span className={classes.short}>{tags.length}</span>
    </>
  );
}
