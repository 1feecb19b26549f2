import { UnstyledButton } from "@mantine/core";
import { Suspense, useRef, useState } from "react";
import { part } from "@/components/parts/part";
import { PersonAvatar } from "@/components/PersonAvatar";
import { useSession } from "@/lib/session";
import { useLater } from "@/components/parts/useLater";
import { partOf } from "@/lib/parts";
import { useDeskTexts } from "../texts";
import classes from "./AccountMenu.module.css";

// Dialogs come when they are asked for: few people see this one.
const SignOutDialog = part(
  () => import("./SignOutDialog").then(({ SignOutDialog }) => SignOutDialog),
  "over",
);

const menu = partOf(() => import("./AccountPopover").then(({ AccountPopover }) => AccountPopover));

export function AccountMenu() {
  const t = useDeskTexts();
  const { uid, name, signOut } = useSession();
  const { Component: Menu, ask, refusal } = useLater(menu);
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);

  const leave = (isAsked: boolean) => {
    setIsAsking(isAsked);
    setIsOpen(false);
    if (!isAsked) signOut();
  };

  const target = useRef<HTMLButtonElement>(null);
  const stay = () => {
    setIsAsking(false);
    // The line that asked is gone with its menu.
    requestAnimationFrame(() => target.current?.focus());
  };

  const button = (
    <UnstyledButton
      ref={target}
      className={classes.target ?? ""}
      aria-label={t("menu.open")}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => {
        setIsOpen(!isOpen);
        ask();
      }}
    >
      <PersonAvatar id={uid} name={name} size={36} />
    </UnstyledButton>
  );
  return (
    <>
      {Menu ? (
        <Menu opened={isOpen} onOpened={setIsOpen} onLeave={leave} target={button} />
      ) : (
        button
      )}
      {refusal}
      {isAsking && (
        <Suspense>
          <SignOutDialog onClose={stay} onSignOut={signOut} />
        </Suspense>
      )}
    </>
  );
}
