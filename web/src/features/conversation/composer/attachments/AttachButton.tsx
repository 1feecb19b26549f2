import { ActionIcon, FileButton } from "@mantine/core";
import { IconPaperclip } from "@/components/icons";
import { useWriting } from "../writing";
import { ACCEPT } from "./check";
import { useAttachmentTexts } from "./texts";
import { attach } from "./uploading";

/** Chooses files to send; a telephone offers its camera and photos. */
export function AttachButton() {
  const t = useAttachmentTexts();
  const { conversation, focus } = useWriting();
  const choose = (files: File[]) => {
    attach(conversation.id, files);
    focus();
  };
  return (
    <FileButton multiple accept={ACCEPT} onChange={choose} inputProps={{ "aria-hidden": true }}>
      {(props) => (
        <ActionIcon
          {...props}
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label={t("attach.add")}
          title={t("attach.add")}
        >
          <IconPaperclip size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
    </FileButton>
  );
}
