import { MenuContext } from "../messageMenu/MenuContext";
import { MessageMenu } from "../messageMenu/MessageMenu";
import { useMessageMenu } from "../messageMenu/useMessageMenu";
import { useConversationTexts } from "../texts";
import { MessageList } from "./MessageList";
import type { ChatMessage } from "./timeline";
import classes from "./UnsentMessages.module.css";

/** Ours that did not get through, where what was said before them cannot be shown. */
export function UnsentMessages({ messages }: { messages: readonly ChatMessage[] }) {
  const t = useConversationTexts();
  const menu = useMessageMenu(messages);
  if (messages.length === 0) return null;
  return (
    <section
      id="messages"
      className={classes.unsent}
      aria-label={t("conversation.unsent")}
      {...menu.handlers}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must scroll it
      tabIndex={0}
    >
      <MenuContext value={menu.open}>
        <MessageList messages={messages} />
      </MenuContext>
      {menu.opened && <MessageMenu {...menu.opened} onClose={menu.close} />}
    </section>
  );
}
