import { TagBadge } from "@/components/triage/TagBadge";
import { useBoardTexts } from "../texts";
import classes from "./Card.module.css";

const MOST = 3;

export function CardTags({ tags }: { tags: readonly string[] }) {
  const t = useBoardTexts();
  if (tags.length === 0) return null;
  const rest = tags.length - MOST;
  return (
    <div className={classes.tags}>
      {tags.slice(0, MOST).map((tag) => (
        <TagBadge key={tag} tagKey={tag} />
      ))}
      {rest > 0 && (
        <span className={classes.rest} role="img" aria-label={t("card.tags.more", { count: rest })}>
          +{rest}
        </span>
      )}
    </div>
  );
}
