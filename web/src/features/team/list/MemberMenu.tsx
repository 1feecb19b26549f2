import { ActionIcon, Menu } from "@mantine/core";
import {
  IconDots,
  IconKey,
  IconMail,
  IconPlugOff,
  IconUserCheck,
  IconUserOff,
} from "@/components/icons";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import type { Change } from "../changes/SureDialog";
import { useSendLink } from "../invite/useSendLink";
import { useTeamTexts } from "../texts";

interface Props {
  colleague: Colleague;
  onChoose: (change: Change | "access") => void;
}

export function MemberMenu({ colleague: { name, email, active }, onChoose }: Props) {
  const t = useTeamTexts();
  const { send } = useSendLink();
  const icon = { size: 18, stroke: 1.7, "aria-hidden": true };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t("team.menu", { name })}>
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconKey {...icon} />} onClick={() => onChoose("access")}>
          {t("team.do.access")}
        </Menu.Item>
        {active && email && (
          <Menu.Item leftSection={<IconMail {...icon} />} onClick={() => void send(email)}>
            {t("team.do.link")}
          </Menu.Item>
        )}
        {active && (
          <Menu.Item leftSection={<IconPlugOff {...icon} />} onClick={() => onChoose("sessions")}>
            {t("team.do.sessions")}
          </Menu.Item>
        )}
        {active ? (
          <Menu.Item
            color="var(--alarm)"
            leftSection={<IconUserOff {...icon} />}
            onClick={() => onChoose("deactivate")}
          >
            {t("team.do.deactivate")}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconUserCheck {...icon} />}
            onClick={() => onChoose("reactivate")}
          >
            {t("team.do.reactivate")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
