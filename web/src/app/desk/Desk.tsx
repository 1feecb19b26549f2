import { IconMessages } from "@tabler/icons-react";
import { useState } from "react";
import { useMatch } from "react-router";
import { StateMessage } from "@/components/StateMessage";
import { AspirantPanel } from "@/features/aspirant/AspirantPanel";
import { ConversationPane } from "@/features/conversation/ConversationPane";
import type { Filter } from "@/features/inbox/filters";
import { InboxPane } from "@/features/inbox/InboxPane";
import { useInbox } from "@/features/inbox/useInbox";
import { useTriageCounts } from "@/features/inbox/useTriageCounts";
import { useDeskTexts } from "../texts";
import { AccountMenu } from "./AccountMenu";
import classes from "./Desk.module.css";

/** The inbox and the open conversation: side by side, on a phone one at a time. */
export function Desk() {
  const t = useDeskTexts();
  const openId = useMatch("/conversations/:id")?.params.id ?? null;
  const [filter, setFilter] = useState<Filter>("all");
  const inbox = useInbox(filter);
  const counts = useTriageCounts(filter, inbox);
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
          <ConversationPane
            key={openId}
            id={openId}
            known={inbox.rows?.find((row) => row.id === openId)}
            isListLoading={inbox.live.status === "loading"}
            beside={(conversation, panel) => (
              <AspirantPanel conversation={conversation} panel={panel} />
            )}
          />
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
