import { Modal, type ModalProps } from "@mantine/core";
import { useSharedTexts } from "@/lib/texts";
import classes from "./Dialog.module.css";

type Props = Pick<ModalProps, "onClose" | "size" | "children"> & {
  title: string;
  opened?: boolean;
};

/** Asks for something, or tells it, in the middle of the desk. */
export function Dialog({ opened = true, ...rest }: Props) {
  const t = useSharedTexts();
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
