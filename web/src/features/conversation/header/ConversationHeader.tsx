import { IconBan } from "@/components/icons";
import { PersonAvatar } from "@/components/PersonAvatar";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";
import type { SidePanel } from "@/lib/useSidePanel";
import { Onlookers } from "../presence/Onlookers";
import { useConversationTexts } from "../texts";
import { TriageBar } from "../triage/TriageBar";
import { BackLink } from "./BackLink";
import { BotControl } from "./BotControl";
import classes from "./ConversationHeader.module.css";
import { PanelSwitch } from "./PanelSwitch";
import { PersonLine } from "./PersonLine";
import { WindowBadge } from "./WindowBadge";

interface Props {
  conversation: Identified<Conversation>;
  isTakenOverByMe: boolean;
  panel: SidePanel;
}

export function ConversationHeader({ conversation, isTakenOverByMe, panel }: Props) {
  const t = useConversationTexts();
  const name = nameOf(conversation);
  return (
    <header className={classes.header}>
      <div className={classes.person}>
        <BackLink />
        <PersonAvatar id={conversation.id} name={name} size={42} />
        <div className={classes.names}>
          <h2 className={classes.name} title={name}>
            <bdi>{name}</bdi>
          </h2>
          <PersonLine conversation={conversation} />
        </div>
        <Onlookers />
        <PanelSwitch panel={panel} />
      </div>
      <TriageBar row={conversation} />
      <div className={classes.states}>
        {conversation.optedOut ? (
          <span className={classes.optedOut}>
            <IconBan size={16} stroke={1.8} aria-hidden />
            {t("bot.optedOut")}
          </span>
        ) : (
          <>
            <BotControl conversation={conversation} isTakenOverByMe={isTakenOverByMe} />
            <WindowBadge conversation={conversation} />
          </>
        )}
      </div>
    </header>
  );
}
