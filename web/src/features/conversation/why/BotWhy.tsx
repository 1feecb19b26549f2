import { lazy, Suspense, useId, useState } from "react";
import { IconHelpSquareRounded } from "@/components/icons";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import classes from "./BotWhy.module.css";

const WhyPanel = lazy(() => import("./WhyPanel").then(({ WhyPanel }) => ({ default: WhyPanel })));

interface Props {
  message: ChatMessage;
  /** The aspirant's message that it answers; null when it is not loaded. */
  answered: ChatMessage | null | undefined;
}

/** Opens a message of the bot to what led to it. */
export function BotWhy({ message, answered }: Props) {
  const label = useConversationTexts()("message.why");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={classes.open}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <IconHelpSquareRounded size={17} stroke={1.8} aria-hidden />
      </button>
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
