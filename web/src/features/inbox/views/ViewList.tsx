import { IconChevronRight } from "@/components/icons";
import { useId, useState, type ReactNode } from "react";
import { STAGES } from "@/components/triage/stages";
import { useTags } from "@/lib/tags/TagsContext";
import { useInboxTexts } from "../texts";
import { ViewItem } from "./ViewItem";
import classes from "./ViewList.module.css";
import { useCounts } from "./useCounts";
import { VIEW_ICONS } from "./viewLook";
import { ASIDE, kindOf, TRIAGE, type View } from "./views";

interface Props {
  view: View;
  /** Whether the list is there: the numbers come after it. */
  isListed: boolean;
  onView: (view: View) => void;
}

const PLAIN = [...TRIAGE, ...ASIDE];
const STAGE_VIEWS = STAGES.map((stage) => `stage:${stage}` as const);

/** All views with the number of conversations in each. */
export function ViewList({ view, isListed, onView }: Props) {
  const t = useInboxTexts();
  const tags = useTags();
  const tagViews = [...tags.keys()].map((key): View => `tag:${key}`);
  const counts = useCounts(PLAIN, isListed);
  const item = (one: View, icon?: ReactNode) => (
    <ViewItem
      key={one}
      view={one}
      icon={icon}
      isShown={one === view}
      count={counts.get(one)}
      onView={onView}
    />
  );
  const plain = (one: (typeof PLAIN)[number]) => {
    const Icon = VIEW_ICONS[one];
    return item(one, <Icon size={17} stroke={1.7} aria-hidden />);
  };
  return (
    <nav className={classes.views} aria-label={t("inbox.views")}>
      <ul className={classes.group}>{TRIAGE.map(plain)}</ul>
      <ul className={classes.group}>{ASIDE.map(plain)}</ul>
      <ViewGroup
        title={t("inbox.views.stages")}
        views={STAGE_VIEWS}
        isOpenAtFirst
        {...{ view, isListed, onView }}
      />
      {tagViews.length > 0 && (
        <ViewGroup
          title={t("inbox.views.tags")}
          views={tagViews}
          isOpenAtFirst={tagViews.length <= 8 || kindOf(view) === "tag"}
          {...{ view, isListed, onView }}
        />
      )}
    </nav>
  );
}

interface GroupProps extends Props {
  title: string;
  views: readonly View[];
  isOpenAtFirst: boolean;
}

/** What is folded away is not counted. */
function ViewGroup({ title, views, isOpenAtFirst, ...rest }: GroupProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={classes.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        {title}
      </button>
      <div id={id}>{isOpen && <GroupItems views={views} {...rest} />}</div>
    </>
  );
}

function GroupItems({ views, view, isListed, onView }: Props & { views: readonly View[] }) {
  const counts = useCounts(views, isListed);
  return (
    <ul className={classes.group}>
      {views.map((one) => (
        <ViewItem
          key={one}
          view={one}
          isShown={one === view}
          count={counts.get(one)}
          onView={onView}
        />
      ))}
    </ul>
  );
}
