import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { BlockedNotice } from "./composer/BlockedNotice";
import { Composer } from "./composer/Composer";
import { Foot } from "./composer/Foot";
import { SaidContext } from "./messages/SaidContext";
import { ClosedComposer } from "./templates/ClosedComposer";
import { ColleagueNotice } from "./triage/ColleagueNotice";
import type { Chat } from "./useChat";
import { useFootFocus } from "./useFootFocus";

interface Props {
  conversation: Identified<Conversation>;
  chat: Chat;
}

/** Where one writes; where one cannot, why. */
export function ChatFoot({ conversation, chat }: Props) {
  const { said, draft, change, reply, answer, send, recall, block } = chat;
  const kept = { draft, onDiscard: () => change("") };
  useFootFocus(block);
  return (
    <SaidContext value={said}>
      <Foot conversation={conversation}>
        {block === "closed" && <ClosedComposer conversation={conversation} {...kept} />}
        {block && block !== "closed" && <BlockedNotice because={block} {...kept} />}
        {!block && (
          <>
            {draft && <ColleagueNotice row={conversation} />}
            <Composer
              conversation={conversation}
              draft={draft}
              onDraft={change}
              reply={reply}
              onDropReply={() => answer(null)}
              onRecall={recall}
              onSend={(text, files) => {
                send(text, files, reply?.to);
                change("");
                answer(null);
              }}
              willPauseBot={!conversation.bot.paused}
            />
          </>
        )}
      </Foot>
    </SaidContext>
  );
}
