import { IconChevronDown } from "@/components/icons";
import { Suspense, useState } from "react";
import { part } from "@/components/parts/part";
import { Spoken } from "@/components/Spoken";
import { useLater } from "@/components/parts/useLater";
import { partOf } from "@/lib/parts";
import { PHONE, useScreenWidth, WITH_VIEWS } from "@/lib/useScreenWidth";
import { useInboxTexts } from "../texts";
import { ViewList } from "./ViewList";
import classes from "./ViewTitle.module.css";
import { useViewName } from "./viewLook";
import type { View } from "./views";

const ViewsDrawer = part(
  () => import("./ViewsDrawer").then(({ ViewsDrawer }) => ViewsDrawer),
  "over",
);
const popover = partOf(() => import("./ViewsPopover").then(({ ViewsPopover }) => ViewsPopover));

interface Props {
  view: View;
  isListed: boolean;
  onView: (view: View) => void;
}

/** What the list shows; behind it the other views, where they have no column. */
export function ViewTitle({ view, isListed, onView }: Props) {
  const t = useInboxTexts();
  const nameOf = useViewName();
  const hasColumn = useScreenWidth(WITH_VIEWS);
  const isPhone = useScreenWidth(PHONE);
  const { Component: ViewsPopover, ask, refusal } = useLater(popover);
  const [isOpen, setIsOpen] = useState(false);
  const words = (
    <>
      <Spoken>{t("inbox.title")}: </Spoken>
      <bdi className={classes.name}>{nameOf(view)}</bdi>
    </>
  );
  if (hasColumn) return <h1 className={classes.title}>{words}</h1>;

  const choose = (next: View) => {
    setIsOpen(false);
    onView(next);
  };
  const list = <ViewList view={view} isListed={isListed} onView={choose} />;
  const button = (
    <button
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => {
        setIsOpen(!isOpen);
        ask();
      }}
    >
      {words}
      <IconChevronDown size={18} className={classes.chevron} aria-hidden />
    </button>
  );
  if (isPhone) {
    return (
      <h1 className={classes.title}>
        {button}
        {isOpen && (
          <Suspense>
            <ViewsDrawer onClose={() => setIsOpen(false)}>{list}</ViewsDrawer>
          </Suspense>
        )}
      </h1>
    );
  }
  return (
    <h1 className={classes.title}>
      {ViewsPopover ? (
        <ViewsPopover opened={isOpen} onOpened={setIsOpen} target={button}>
          {list}
        </ViewsPopover>
      ) : (
        button
      )}
      {refusal}
    </h1>
  );
}
