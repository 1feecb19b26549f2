import { ActionIcon, Menu } from "@mantine/core";
import { IconArchive, IconDots, IconMail, IconRotate } from "@/components/icons";
import { useLocation, useNavigate } from "react-router";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { useBarTexts } from "./texts";

/** What there is no room for. Marked as unread, a conversation is left, or it would be read again. */
export function MoreMenu({ row }: { row: Row }) {
  const t = useBarTexts();
  const { setStatus, markUnread } = useTriage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const isOpen = row.status === "open";
  const leaveUnread = async () => {
    const { done } = await markUnread([row]);
    if (done.length > 0) void navigate({ pathname: "/", search });
  };
  return (
    <Menu position="bottom-end" shadow="md" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t("bar.more")}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("bar.more")}>
        <Menu.Item
          leftSection={
            isOpen ? <IconArchive size={16} aria-hidden /> : <IconRotate size={16} aria-hidden />
          }
          onClick={() => void setStatus([row], isOpen ? "closed" : "open")}
        >
          {t(isOpen ? "bar.close" : "bar.reopen")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMail size={16} aria-hidden />}
          onClick={() => void leaveUnread()}
        >
          {t("bar.unread")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
