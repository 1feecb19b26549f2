import { Button, Popover, UnstyledButton } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { LanguageSwitch } from "@/components/LanguageSwitch";
import { PersonAvatar } from "@/components/PersonAvatar";
import { useSession } from "@/lib/session";
import { isAnythingUnsent } from "@/lib/unsent";
import { useDeskTexts } from "../texts";
import classes from "./AccountMenu.module.css";
import { AppearanceSwitch } from "./AppearanceSwitch";
import { MenuChoice } from "./MenuChoice";

// Dialogs come when they are asked for: few people see this one.
const SignOutDialog = lazy(() =>
  import("./SignOutDialog").then(({ SignOutDialog }) => ({ default: SignOutDialog })),
);

const KeysMenu = lazy(() =>
  import("./keys/KeysMenu").then(({ KeysMenu }) => ({ default: KeysMenu })),
);

export function AccountMenu() {
  const t = useDeskTexts();
  const { uid, name, email, role, signOut } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  const leave = async () => {
    const isAsked = await isAnythingUnsent();
    setIsAsking(isAsked);
    setIsOpen(false);
    if (!isAsked) signOut();
  };

  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        position="right-end"
        width={304}
        shadow="md"
        trapFocus
      >
        <Popover.Target>
          <UnstyledButton
            className={classes.target ?? ""}
            aria-label={t("menu.open")}
            onClick={() => setIsOpen(!isOpen)}
          >
            <PersonAvatar id={uid} name={name} size={36} />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={classes.menu ?? ""} aria-label={t("menu.open")}>
          <div className={classes.who}>
            <bdi className={classes.name}>{name}</bdi>
            <span className={classes.detail}>{email}</span>
            <span className={classes.detail}>{t(`role.${role}`)}</span>
          </div>
          <LanguageSwitch look={MenuChoice} />
          <AppearanceSwitch />
          <Suspense>
            <KeysMenu onOpen={() => setIsOpen(false)} />
          </Suspense>
          <Button
            variant="default"
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => void leave()}
          >
            {t("signIn.out")}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {isAsking && (
        <Suspense>
          <SignOutDialog onClose={() => setIsAsking(false)} onSignOut={signOut} />
        </Suspense>
      )}
    </>
  );
}
