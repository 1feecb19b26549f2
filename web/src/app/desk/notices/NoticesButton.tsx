import { UnstyledButton } from "@mantine/core";
import { IconBell } from "@/components/icons";
import { useState } from "react";
import { unreadNotices } from "@/lib/notices/unread";
import { useNotices } from "@/lib/notices/useNotices";
import { useLater } from "@/components/parts/useLater";
import { partOf } from "@/lib/parts";
import { useDeskTexts } from "../../texts";
import classes from "./NoticesButton.module.css";

const popover = partOf(() =>
  import("./NoticesPopover").then(({ NoticesPopover }) => NoticesPopover),
);

/** The bell: how much there is that concerns me, and the way to it. */
export function NoticesButton() {
  const t = useDeskTexts();
  const { live, retry } = useNotices();
  const { Component: Popover, ask, refusal } = useLater(popover);
  const [isOpen, setIsOpen] = useState(false);
  const count = live.status === "ready" ? unreadNotices(live.data).length : 0;
  const button = (
    <UnstyledButton
      className={classes.bell ?? ""}
      aria-label={count > 0 ? t("rail.notices.unread", { count }) : t("rail.notices")}
      title={t("rail.notices")}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => {
        setIsOpen(!isOpen);
        ask();
      }}
    >
      <IconBell size={22} stroke={1.7} aria-hidden />
      {count > 0 && <span className={classes.count}>{count > 9 ? "9+" : count}</span>}
    </UnstyledButton>
  );
  return Popover ? (
    <Popover {...{ live, retry }} opened={isOpen} onOpened={setIsOpen} target={button} />
  ) : (
    <>
      {button}
      {refusal}
    </>
  );
}
