import { plainLine } from "@/lib/plainText";
import { useTags } from "@/lib/tags/TagsContext";
import classes from "./TagBadge.module.css";

/** A tag by its key, as it is called and coloured now; one that nobody knows shows its key. */
export function TagBadge({ tagKey }: { tagKey: string }) {
  const tag = useTags().get(tagKey);
  const label = plainLine(tag?.label ?? "") || tagKey;
  return (
    <span className={classes.badge} data-colour={tag?.colour ?? "gray"} title={label}>
      <bdi>{label}</bdi>
    </span>
  );
}
