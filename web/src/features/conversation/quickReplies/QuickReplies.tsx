import { Suspense, useState } from "react";
import { part } from "@/components/parts/part";
import type { KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { wordingFor } from "@/lib/quickReplies/found";
import { filledFor } from "@/lib/quickReplies/variables";
import { useTrigger } from "../suggest/useTrigger";
import { useWriting } from "../composer/writing";
import { QuickReplyPanel } from "./QuickReplyPanel";

const QuickRepliesDialog = part(
  () => import("./QuickRepliesDialog").then(({ QuickRepliesDialog }) => QuickRepliesDialog),
  "over",
);

export const QUICK = "quickReplies";

// At a line's beginning only: elsewhere a slash is a date, an address, an "or".
const SIGN = /(?:^|\n)[ \t]*(\/)([^\s/]*)$/;

/** The quick replies above the field, asked for by `/` or by their button, and what manages them. */
export function QuickReplies() {
  const { conversation, draft, write, insert, focus, field, opened, open } = useWriting();
  const { trigger, dismiss } = useTrigger(field, draft, SIGN);
  const [managed, setManaged] = useState<{ text: string } | null>(null);
  const isOpen = trigger !== null || opened === QUICK;

  const close = () => {
    if (trigger) dismiss();
    open(null);
  };
  const pick = (reply: KeptReply) => {
    const { language, text } = wordingFor(reply, conversation.language);
    const filled = filledFor(conversation, text, language).text;
    open(null);
    if (!trigger) {
      insert(filled);
      return;
    }
    const after = trigger.start + filled.length;
    write(draft.slice(0, trigger.start) + filled + draft.slice(trigger.end));
    requestAnimationFrame(() => {
      focus();
      field.current?.setSelectionRange(after, after);
    });
  };
  return (
    <>
      {isOpen && (
        <QuickReplyPanel
          typed={trigger?.typed ?? null}
          savable={trigger ? "" : draft.trim()}
          onPick={pick}
          onClose={close}
          onManage={(text) => {
            close();
            setManaged({ text });
          }}
        />
      )}
      {managed && (
        <Suspense>
          <QuickRepliesDialog text={managed.text} onClose={() => setManaged(null)} />
        </Suspense>
      )}
    </>
  );
}
