import { ActionIcon, Popover } from "@mantine/core";
import { Suspense, useRef, useState } from "react";
import { IconMoodSmile } from "@/components/icons";
import { part } from "@/components/parts/part";
import { useWriting } from "../writing";
import classes from "./Emoji.module.css";
import { useEmojiTexts } from "./texts";

const EmojiPanel = part(() => import("./EmojiPanel").then(({ EmojiPanel }) => EmojiPanel));

/** All emoji, for who does not type their name after a colon. */
export function EmojiButton() {
  const t = useEmojiTexts();
  const { insert } = useWriting();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onChange = (isOpen: boolean) => {
    setOpen(isOpen);
    // Unless a press elsewhere closed it. With an emoji the field has the focus.
    requestAnimationFrame(() => {
      if (!isOpen && document.activeElement === document.body) button.current?.focus();
    });
  };
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      position="top-start"
      shadow="md"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <ActionIcon
          ref={button}
          variant="subtle"
          color="gray"
          size={42}
          radius="xl"
          aria-label={t("emoji.tool")}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          title={`${t("emoji.tool")} (:)`}
          onClick={() => setOpen(!isOpen)}
        >
          <IconMoodSmile size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.dropdown ?? ""}
        role="dialog"
        aria-label={t("emoji.tool")}
      >
        <Suspense
          fallback={
            <p tabIndex={-1} data-autofocus className={classes.told}>
              {t("emoji.loading")}
            </p>
          }
        >
          <EmojiPanel
            onPick={(emoji) => {
              setOpen(false);
              insert(emoji);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
