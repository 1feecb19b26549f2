import { useScreenWidth, WITH_VIEWS } from "@/lib/useScreenWidth";
import { useInboxTexts } from "../texts";
import type { InboxView } from "./useInboxView";
import { ViewList } from "./ViewList";
import classes from "./ViewsColumn.module.css";

interface Props {
  shown: InboxView;
  isListed: boolean;
}

/** The views, where there is room for them; else they are behind the list's title. */
export function ViewsColumn({ shown, isListed }: Props) {
  const t = useInboxTexts();
  const hasColumn = useScreenWidth(WITH_VIEWS);
  if (!hasColumn) return null;
  return (
    <div className={classes.column}>
      <p className={classes.title}>{t("inbox.title")}</p>
      <ViewList view={shown.view} isListed={isListed} onView={(view) => shown.change({ view })} />
    </div>
  );
}
