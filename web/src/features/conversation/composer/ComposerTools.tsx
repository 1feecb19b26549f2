import { ActionIcon } from "@mantine/core";
import { useId, type KeyboardEvent } from "react";
import { IconPlus } from "@/components/icons";
import { QuickRepliesButton } from "../quickReplies/QuickRepliesButton";
import { useConversationTexts } from "../texts";
import { AttachButton } from "./attachments/AttachButton";
import classes from "./ComposerTools.module.css";
import { EmojiButton } from "./emoji/EmojiButton";
import { ScheduleTool } from "./ScheduleTool";
import { TemplateTool } from "./TemplateTool";

interface Props {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/**
 * What can be done beside typing: each tool a button of its own, from a file of its own. On a phone
 * they lie behind one button, and leave the room to the words.
 */
export function ComposerTools({ isOpen, onOpen }: Props) {
  const t = useConversationTexts();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !isOpen) return;
    // What happens in the dialogs of tools comes here, too.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    event.preventDefault();
    onOpen(false);
    document.getElementById(`${id}-plus`)?.focus();
  };
  return (
    <>
      <ActionIcon
        id={`${id}-plus`}
        className={classes.plus ?? ""}
        variant="subtle"
        color="gray"
        size={42}
        radius="xl"
        aria-label={t("composer.tools")}
        aria-expanded={isOpen}
        aria-controls={id}
        data-open={isOpen || undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <IconPlus size={22} aria-hidden />
      </ActionIcon>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a key for all in it */}
      <div id={id} className={classes.tools} data-open={isOpen || undefined} onKeyDown={onKeyDown}>
        <AttachButton />
        <EmojiButton />
        <QuickRepliesButton />
        <TemplateTool />
        <ScheduleTool />
      </div>
    </>
  );
}
