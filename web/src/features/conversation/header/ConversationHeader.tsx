import { Suspense, useId, useState } from "react";
import { IconBan } from "@/components/icons";
import { part } from "@/components/parts/part";
import { PersonAvatar } from "@/components/PersonAvatar";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";
import type { SidePanel } from "@/lib/useSidePanel";
import { Onlookers } from "../presence/Onlookers";
import { useConversationTexts } from "../texts";
import { TriageBar } from "../triage/TriageBar";
import { NextButton } from "../why/NextButton";
import { BackLink } from "./BackLink";
import { BotControl } from "./BotControl";
import classes from "./ConversationHeader.module.css";
import { PanelSwitch } from "./PanelSwitch";
import { PersonLine } from "./PersonLine";

const NextPanel = part(() => import("../why/NextPanel").then(({ NextPanel }) => NextPanel));

interface Props {
  conversation: Identified<Conversation>;
  isTakenOverByMe: boolean;
  panel: SidePanel;
}

export function ConversationHeader({ conversation, isTakenOverByMe, panel }: Props) {
  const t = useConversationTexts();
  const name = nameOf(conversation);
  const [isAhead, setAhead] = useState(false);
  const ahead = useId();
  const next = <NextButton isOpen={isAhead} panel={ahead} onPress={() => setAhead(!isAhead)} />;
  return (
    <header className={classes.header}>
      <div className={classes.person}>
        <BackLink />
        <span className={classes.avatar}>
          <PersonAvatar id={conversation.id} name={name} size={42} />
        </span>
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
          <>
            <span className={classes.optedOut}>
              <IconBan size={16} stroke={1.8} aria-hidden />
              {t("bot.optedOut")}
            </span>
            {next}
          </>
        ) : (
          <>
            <BotControl conversation={conversation} isTakenOverByMe={isTakenOverByMe} />
            {next}
          </>
        )}
      </div>
      {isAhead && (
        <Suspense fallback={null}>
          <NextPanel id={ahead} conversation={conversation} />
        </Suspense>
      )}
    </header>
  );
}
