import { Suspense, useId, useState, type ReactNode } from "react";
import { IconHelpSquareRounded } from "@/components/icons";
import { part } from "@/components/parts/part";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import classes from "./BotWhy.module.css";

const WhyPanel = part(() => import("./WhyPanel").then(({ WhyPanel }) => WhyPanel));

interface Props {
  message: ChatMessage;
  /** The aspirant's message that it answers; null when it is not loaded. */
  answered: ChatMessage | null | undefined;
  /** The Tab key stops at the newest message only; the others' menus open this, too. */
  isNewest: boolean;
  /** The foot of the message, where the button stands beside the time. */
  foot: (button: ReactNode) => ReactNode;
}

/** Opens a message of the bot to what led to it. */
export function BotWhy({ message, answered, isNewest, foot }: Props) {
  const label = useConversationTexts()("message.why");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      {foot(
        <button
          type="button"
          className={classes.open}
          aria-label={label}
          title={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          tabIndex={isNewest ? 0 : -1}
          data-why
          onClick={() => setOpen(!isOpen)}
        >
          <IconHelpSquareRounded size={16} stroke={1.8} aria-hidden />
        </button>,
      )}
      {isOpen && (
        <div id={id} className={classes.panel} role="group" aria-label={label}>
          <Suspense fallback={null}>
            <WhyPanel why={message.why} answered={answered ?? null} />
          </Suspense>
        </div>
      )}
    </>
  );
}
