import { Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useId } from "react";
import { IconArrowBackUp, IconCopy, IconHelpSquareRounded } from "@/components/icons";
import { useChatActions } from "../chatActions";
import type { ChatMessage } from "../messages/timeline";
import { useStatusTimes } from "../messages/useStatusTimes";
import classes from "./MessageMenu.module.css";
import { offered } from "./offered";
import { useMenuTexts } from "./texts";

export interface Opened {
  message: ChatMessage;
  pressed: HTMLElement;
}

interface Props extends Opened {
  onClose: () => void;
}

/** What can be done with one message. One menu for all of them, beside the one that asked. */
export function MessageMenu({ message, pressed, onClose }: Props) {
  const t = useMenuTexts();
  const { words = "", answer, isBot } = offered(message, useChatActions()) ?? {};
  const times = useStatusTimes()(message);
  const told = useId();
  const { left, top, width, height } = pressed.getBoundingClientRect();
  const side = message.direction === "out" ? "end" : "start";
  const copy = () =>
    void navigator.clipboard.writeText(words).then(
      () => notifications.show({ message: t("menu.copied") }),
      () => notifications.show({ color: "red", message: t("menu.notCopied") }),
    );
  return (
    <Menu
      defaultOpened
      position={`bottom-${side}`}
      shadow="md"
      width={200}
      returnFocus={false}
      onClose={onClose}
    >
      <Menu.Target>
        <span className={classes.place} style={{ left, top, width, height }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("menu.label")} aria-describedby={times ? told : undefined}>
        {answer && (
          <Menu.Item
            data-autofocus
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => answer(message)}
          >
            {t("menu.reply")}
          </Menu.Item>
        )}
        {words && (
          <Menu.Item
            data-autofocus={answer ? undefined : true}
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            {t("menu.copy")}
          </Menu.Item>
        )}
        {isBot && (
          <Menu.Item
            data-autofocus={answer || words ? undefined : true}
            leftSection={<IconHelpSquareRounded size={16} aria-hidden />}
            onClick={() => explain(pressed)}
          >
            {t("menu.why")}
          </Menu.Item>
        )}
        {times && <Menu.Label id={told}>{times}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Opens what led to a message of the bot, as its own button does, or closes it. */
function explain(pressed: HTMLElement) {
  pressed.closest("[data-message]")?.querySelector<HTMLElement>("[data-why]")?.click();
}
