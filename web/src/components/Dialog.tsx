import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState } from "react";

/** A dialog that exists as long as it is open. After it the focus is where it was before. */
export function Dialog(props: Omit<ModalProps, "opened">) {
  const [origin] = useState(originOfFocus);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) origin?.focus({ preventScroll: true });
    },
    [origin],
  );
  return <Modal opened centered {...props} />;
}

/** What has the focus; for a line of a menu, which goes away, what the menu opened from. */
function originOfFocus(): HTMLElement | null {
  const at = document.activeElement;
  const menu = at?.closest("[role=menu]");
  const origin = menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : at;
  return origin instanceof HTMLElement ? origin : null;
}
