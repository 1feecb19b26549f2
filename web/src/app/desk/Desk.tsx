import { IconMessages } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useMatch } from "react-router";
import { StateMessage } from "@/components/StateMessage";
import { ConversationSkeleton } from "@/features/conversation/ConversationSkeleton";
import type { Filter } from "@/features/inbox/filters";
import { InboxPane } from "@/features/inbox/InboxPane";
import { useInbox } from "@/features/inbox/useInbox";
import { useTriageCounts } from "@/features/inbox/useTriageCounts";
import { useDeskTexts } from "../texts";
import { AccountMenu } from "./AccountMenu";
import classes from "./Desk.module.css";
import { useIdle } from "./useIdle";

// It is fetched once the list stands, so that the first one opens at once.
const loadConversation = () => import("./OpenConversation");
const OpenConversation = lazy(() =>
  loadConversation().then(({ OpenConversation }) => ({ default: OpenConversation })),
);

/** The inbox and the open conversation: side by side, on a phone one at a time. */
export function Desk() {
  const t = useDeskTexts();
  const openId = useMatch("/conversations/:id")?.params.id ?? null;
  const [filter, setFilter] = useState<Filter>("all");
  const inbox = useInbox(filter);
  const counts = useTriageCounts(filter, inbox);
  useIdle(inbox.live.status === "ready", loadConversation);
  return (
    <main className={classes.desk} data-open={openId ? "conversation" : "inbox"}>
      <title>{counts.needsReply ? `(${counts.needsReply}) WasaPrecruit` : "WasaPrecruit"}</title>
      <section className={classes.inbox} aria-label={t("inbox.title")}>
        <InboxPane
          inbox={inbox}
          filter={filter}
          counts={counts}
          openId={openId}
          onFilter={setFilter}
          account={<AccountMenu />}
        />
      </section>
      <section className={classes.conversation} aria-label={t("conversation.region")}>
        {openId ? (
          <Suspense fallback={<ConversationSkeleton />}>
            <OpenConversation
              key={openId}
              id={openId}
              known={inbox.rows?.find((row) => row.id === openId)}
              isListLoading={inbox.live.status === "loading"}
            />
          </Suspense>
        ) : (
          <div className={classes.nothing}>
            <StateMessage
              icon={<IconMessages size={28} stroke={1.6} />}
              title={t("inbox.choose.title")}
              text={t("inbox.choose.text")}
            />
          </div>
        )}
      </section>
    </main>
  );
}
