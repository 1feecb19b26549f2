import type { ReactNode } from "react";
import { Spoken } from "@/components/Spoken";
import { useTags } from "@/lib/tags/TagsContext";
import { useInboxTexts } from "../texts";
import { inShort } from "./useCounts";
import classes from "./ViewList.module.css";
import { useViewName } from "./viewLook";
import { stageOf, tagOf, type View } from "./views";

interface Props {
  view: View;
  icon?: ReactNode;
  isShown: boolean;
  count: number | undefined;
  onView: (view: View) => void;
}

export function ViewItem({ view, icon, isShown, count, onView }: Props) {
  const t = useInboxTexts();
  const nameOf = useViewName();
  const tags = useTags();
  const tag = tagOf(view);
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        aria-current={isShown ? "true" : undefined}
        data-view={view}
        onClick={() => onView(view)}
      >
        {icon ?? (
          <span
            className={classes.dot}
            data-stage={stageOf(view) ?? undefined}
            data-colour={tag === null ? undefined : tags.get(tag)?.colour}
            aria-hidden
          />
        )}
        <bdi className={classes.name}>{nameOf(view)}</bdi>{" "}
        {count !== undefined && (
          <span
            className={classes.count}
            data-urgent={(view === "windowClosing" && count > 0) || undefined}
            data-none={count === 0 || undefined}
          >
            <span aria-hidden>{inShort(count)}</span>
            <Spoken>{t("inbox.count", { count })}</Spoken>
          </span>
        )}
      </button>
    </li>
  );
}
