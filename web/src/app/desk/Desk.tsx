import { IconMessages } from "@/components/icons";
import { Suspense } from "react";
import { useMatch } from "react-router";
import { part } from "@/components/parts/part";
import { Spoken } from "@/components/Spoken";
import { StateMessage } from "@/components/StateMessage";
import { ConversationSkeleton } from "@/features/conversation/ConversationSkeleton";
import { InboxPane } from "@/features/inbox/InboxPane";
import { useInbox } from "@/features/inbox/list/useInbox";
import { useOpenRow } from "@/features/inbox/list/useOpenRow";
import { useInboxView } from "@/features/inbox/views/useInboxView";
import { useMendedAddress } from "@/features/inbox/views/useMendedAddress";
import { ViewsColumn } from "@/features/inbox/views/ViewsColumn";
import { fetchParts } from "@/lib/parts";
import { useIdle } from "@/lib/useIdle";
import { PHONE, useScreenWidth } from "@/lib/useScreenWidth";
import { useDeskTexts } from "../texts";
import classes from "./Desk.module.css";
import { useAhead } from "./useAhead";
import { useNeighbours } from "./useNeighbours";

const OpenConversation = part(() =>
  import("./OpenConversation").then(({ OpenConversation }) => OpenConversation),
);

// Once the list stands, so that the first conversation opens at once.
const fetchAllParts = () => fetchParts(OpenConversation.code);

/** The inbox and the open conversation: side by side, on a phone one at a time. */
export function Desk({ isBehind }: { isBehind: boolean }) {
  const t = useDeskTexts();
  const openId = useMatch("/conversations/:id")?.params.id ?? null;
  const shown = useInboxView();
  useMendedAddress(!isBehind);
  const inbox = useInbox(shown.view, shown.sort);
  const { known, open, isLost, isListLoading } = useOpenRow(openId, inbox);
  const isListed = inbox.rows !== null;
  useIdle(isListed, fetchAllParts);
  const list = useAhead<HTMLElement>(openId);
  const listed = `${shown.view} ${shown.sort}`;
  useNeighbours(listed, inbox.rows, openId);
  const isPhone = useScreenWidth(PHONE);
  return (
    <main className={classes.desk} data-open={openId ? "conversation" : "inbox"}>
      <ViewsColumn shown={shown} isListed={isListed} />
      <section ref={list} className={classes.inbox} aria-label={t("inbox.title")}>
        <InboxPane {...{ inbox, shown, openId, open, isLost, isListed }} />
      </section>
      <section
        id="conversation"
        tabIndex={-1}
        className={classes.conversation}
        aria-label={t("conversation.region")}
      >
        {isPhone && openId && <Spoken as="h1">{t("conversation.region")}</Spoken>}
        {openId && !isBehind ? (
          <Suspense fallback={<ConversationSkeleton />}>
            <OpenConversation
              key={openId}
              id={openId}
              known={known}
              isListLoading={isListLoading}
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
