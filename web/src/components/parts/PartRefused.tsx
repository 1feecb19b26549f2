import { Button, Group } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { IconCloudOff } from "@/components/icons";
import { useSharedTexts } from "@/lib/texts";
import { StateMessage } from "../StateMessage";
import classes from "./PartRefused.module.css";

export interface Refusal {
  /** Where the part would be, over the page, or not at all: nobody asked for it by themselves. */
  place: "here" | "over" | "nowhere";
  onRetry: () => void;
  onClose?: () => void;
}

/** Says that a part of the desk could not be fetched. It is tried again once there is a network. */
export function PartRefused({ place, onRetry, onClose }: Refusal) {
  const t = useSharedTexts();
  useEffect(() => {
    window.addEventListener("online", onRetry);
    return () => window.removeEventListener("online", onRetry);
  }, [onRetry]);
  if (place === "nowhere") return null;
  const words = (
    <StateMessage
      isAlert
      icon={<IconCloudOff size={26} />}
      title={t("part.refused")}
      text={t(navigator.onLine ? "part.refused.stale" : "part.refused.offline")}
    >
      <Group gap="sm" justify="center">
        {onClose && (
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("part.close")}
          </Button>
        )}
        <Button variant="default" onClick={onRetry}>
          {t("fault.retry")}
        </Button>
      </Group>
    </StateMessage>
  );
  return place === "over" ? <Over {...(onClose && { onClose })}>{words}</Over> : words;
}

/** The browser's own dialog: the desk's comes with code that may be what is missing. */
function Over({ onClose, children }: Pick<Refusal, "onClose"> & { children: ReactNode }) {
  const title = useSharedTexts()("part.refused");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={classes.over} aria-label={title} onClose={onClose}>
      {children}
    </dialog>
  );
}
