import { Popover } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { useInboxTexts } from "../texts";
import classes from "./ViewTitle.module.css";

export interface ViewsPopoverProps {
  opened: boolean;
  onOpened: (opened: boolean) => void;
  target: ReactElement;
  children: ReactNode;
}

/** The views below the title of the list. */
export function ViewsPopover({ opened, onOpened, target, children }: ViewsPopoverProps) {
  const t = useInboxTexts();
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="bottom-start"
      width={280}
      shadow="md"
      trapFocus
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ""} aria-label={t("inbox.views")}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
