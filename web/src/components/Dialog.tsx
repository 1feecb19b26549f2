import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { useSharedTexts } from "@/lib/texts";
import classes from "./Dialog.module.css";

type Props = Pick<ModalProps, "onClose" | "size" | "children"> & {
  title: string;
  /** Left out by a dialog that exists as long as it is open. */
  opened?: boolean;
};

/**
 * Asks for something, or tells it, in the middle of the desk. After it the focus is where it was
 * before.
 */
export function Dialog({ opened = true, ...rest }: Props) {
  const t = useSharedTexts();
  const [origin] = useState(originOfFocus);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) origin?.focus({ preventScroll: true });
    },
    [origin],
  );
  return (
    <Modal
      opened={opened}
      centered
      classNames={{ title: classes.title ?? "" }}
      closeButtonProps={{ "aria-label": t("dialog.close") }}
      {...rest}
    />
  );
}

/** What has the focus; for a line of a menu, which goes away, what the menu opened from. */
function originOfFocus(): HTMLElement | null {
  const at = document.activeElement;
  const menu = at?.closest("[role=menu]");
  const origin = menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : at;
  return origin instanceof HTMLElement ? origin : null;
}
