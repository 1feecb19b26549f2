import { Button, Popover } from "@mantine/core";
import type { ReactElement } from "react";
import { LoadFault } from "@/components/LoadFault";
import { useCommand } from "@/lib/api/useCommand";
import type { Live } from "@/lib/live/useLive";
import type { Notice } from "@/lib/notices/notice";
import { unreadNotices } from "@/lib/notices/unread";
import { NoticeList } from "./NoticeList";
import classes from "./NoticesPopover.module.css";
import { useNoticeTexts } from "./texts";

export interface NoticesPopoverProps {
  live: Live<Notice[]>;
  retry: () => void;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  target: ReactElement;
}

/** What concerns me, newest first. */
export function NoticesPopover({ live, retry, opened, onOpened, target }: NoticesPopoverProps) {
  const t = useNoticeTexts();
  const { run, isBusy } = useCommand("markNoticesRead");
  const notices = live.status === "ready" ? live.data : [];
  const unread = unreadNotices(notices).map(({ id }) => id);
  // One that fails is still unread, and to be seen.
  const read = (ids: string[]) => ids.length > 0 && void run({}, { ids }).catch(() => undefined);
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="right-end"
      // On a phone there is no room beside it.
      middlewares={{ flip: { fallbackPlacements: ["top-end"] }, shift: { padding: 8 } }}
      width={340}
      shadow="md"
      trapFocus
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={classes.popover ?? ""} aria-label={t("notices.title")}>
        <div className={classes.head}>
          <strong tabIndex={-1} data-autofocus>
            {t("notices.title")}
          </strong>
          {unread.length > 0 && (
            <Button
              variant="subtle"
              size="compact-xs"
              loading={isBusy}
              onClick={() => read(unread)}
            >
              {t("notices.readAll")}
            </Button>
          )}
        </div>
        {live.status === "error" && <LoadFault code={live.code} onRetry={retry} />}
        {live.status === "loading" && <p className={classes.none}>{t("notices.loading")}</p>}
        {live.status === "ready" && notices.length === 0 && (
          <p className={classes.none}>{t("notices.none")}</p>
        )}
        {notices.length > 0 && (
          <NoticeList
            notices={notices}
            onOpen={({ id, readAt }) => {
              onOpened(false);
              if (readAt === null) read([id]);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
