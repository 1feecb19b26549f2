import { Button, Popover } from "@mantine/core";
import { IconLogout } from "@/components/icons";
import { Suspense, type ReactElement } from "react";
import { part } from "@/components/parts/part";
import { LanguageSwitch } from "@/components/LanguageSwitch";
import { isAnythingUnsent } from "@/lib/anythingUnsent";
import { useSession } from "@/lib/session";
import { useDeskTexts } from "../texts";
import classes from "./AccountMenu.module.css";
import { AppearanceSwitch } from "./AppearanceSwitch";
import { MenuChoice } from "./MenuChoice";

const KeysMenu = part(() => import("./keys/KeysMenu").then(({ KeysMenu }) => KeysMenu));

const AlertsSwitch = part(() =>
  import("./alerts/AlertsSwitch").then(({ AlertsSwitch }) => AlertsSwitch),
);

export interface AccountPopoverProps {
  opened: boolean;
  onOpened: (opened: boolean) => void;
  /** Also tells whether there is anything that was not sent. */
  onLeave: (isAnythingUnsent: boolean) => void;
  target: ReactElement;
}

/** Who is signed in, and how the desk looks to them. */
export function AccountPopover({ opened, onOpened, onLeave, target }: AccountPopoverProps) {
  const t = useDeskTexts();
  const { name, email, role } = useSession();
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="right-end"
      width={304}
      shadow="md"
      trapFocus
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ""} aria-label={t("menu.open")}>
        <div className={classes.who}>
          <bdi className={classes.name}>{name}</bdi>
          <span className={classes.detail}>{email}</span>
          <span className={classes.detail}>{t(`role.${role}`)}</span>
        </div>
        <LanguageSwitch look={MenuChoice} refusal={t("language.refused")} />
        <AppearanceSwitch />
        <Suspense>
          <AlertsSwitch />
          <KeysMenu onOpen={() => onOpened(false)} />
        </Suspense>
        <Button
          variant="default"
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => onLeave(isAnythingUnsent())}
        >
          {t("signIn.out")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
