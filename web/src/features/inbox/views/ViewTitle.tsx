import { Drawer, Popover } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useInboxTexts } from "../texts";
import { ViewList } from "./ViewList";
import classes from "./ViewTitle.module.css";
import { useViewName } from "./viewLook";
import type { View } from "./views";
import { COLUMN, PHONE } from "./widths";

const AT_ONCE = { getInitialValueInEffect: false };

interface Props {
  view: View;
  change: string;
  onView: (view: View) => void;
}

/** What the list shows; behind it the other views, where they have no column. */
export function ViewTitle({ view, change, onView }: Props) {
  const t = useInboxTexts();
  const nameOf = useViewName();
  const hasColumn = useMediaQuery(COLUMN, false, AT_ONCE);
  const isPhone = useMediaQuery(PHONE, false, AT_ONCE);
  const [isOpen, setIsOpen] = useState(false);
  const words = (
    <>
      <span className={classes.spoken}>{t("inbox.title")}: </span>
      <bdi className={classes.name}>{nameOf(view)}</bdi>
    </>
  );
  if (hasColumn) return <h1 className={classes.title}>{words}</h1>;

  const choose = (next: View) => {
    setIsOpen(false);
    onView(next);
  };
  const list = <ViewList view={view} change={change} onView={choose} />;
  const button = (
    <button
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => setIsOpen(!isOpen)}
    >
      {words}
      <IconChevronDown size={18} className={classes.chevron} aria-hidden />
    </button>
  );
  if (isPhone) {
    return (
      <h1 className={classes.title}>
        {button}
        <Drawer
          opened={isOpen}
          onClose={() => setIsOpen(false)}
          position="bottom"
          size="80%"
          radius="lg"
          title={t("inbox.views")}
        >
          {list}
        </Drawer>
      </h1>
    );
  }
  return (
    <h1 className={classes.title}>
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        position="bottom-start"
        width={280}
        shadow="md"
        trapFocus
      >
        <Popover.Target>{button}</Popover.Target>
        <Popover.Dropdown className={classes.menu ?? ""} aria-label={t("inbox.views")}>
          {list}
        </Popover.Dropdown>
      </Popover>
    </h1>
  );
}
