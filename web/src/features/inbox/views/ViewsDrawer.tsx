import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useInboxTexts } from "../texts";
import classes from "./ViewsDrawer.module.css";

interface Props {
  onClose: () => void;
  children: ReactNode;
}

/** On a phone the views come up from below. */
export function ViewsDrawer({ onClose, children }: Props) {
  const t = useInboxTexts();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="80%"
      radius="lg"
      title={t("inbox.views")}
      classNames={{ title: classes.title ?? "", body: classes.body ?? "" }}
      closeButtonProps={{ "aria-label": t("dialog.close") }}
    >
      {children}
    </Drawer>
  );
}
