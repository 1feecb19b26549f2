import { CloseButton, Drawer } from "@mantine/core";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useIsCovered } from "@/lib/useOverlay";
import type { SidePanel } from "@/lib/useSidePanel";
import { AspirantFile } from "./AspirantFile";
import classes from "./AspirantPanel.module.css";
import { useAspirantTexts } from "./texts";

interface Props {
  conversation: Identified<Conversation>;
  panel: SidePanel;
}

/** Who the aspirant is: a column beside the chat, on narrow screens a sheet over it. */
export function AspirantPanel({ conversation, panel: { isWide, isOpen, toggle } }: Props) {
  const t = useAspirantTexts();
  const isCovered = useIsCovered();
  if (isWide) {
    return (
      isOpen && (
        <aside className={classes.column} aria-label={t("aspirant.title")}>
          <header className={classes.head}>
            <h2 className={classes.title}>{t("aspirant.title")}</h2>
            <CloseButton onClick={toggle} aria-label={t("aspirant.hide")} />
          </header>
          <div className={classes.scroller}>
            <AspirantFile conversation={conversation} />
          </div>
        </aside>
      )
    );
  }
  return (
    <Drawer
      opened={isOpen}
      onClose={toggle}
      closeOnEscape={!isCovered}
      position="right"
      size={420}
      padding={0}
      title={t("aspirant.title")}
      closeButtonProps={{ "aria-label": t("aspirant.hide") }}
      classNames={{ header: classes.head ?? "", title: classes.title ?? "" }}
    >
      <AspirantFile conversation={conversation} />
    </Drawer>
  );
}
