import { IconBan } from "@tabler/icons-react";
import { PersonAvatar } from "@/components/PersonAvatar";
import { StageBadge } from "@/components/StageBadge";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useText } from "@/lib/i18n/LanguageContext";
import { formatPhone, personName } from "@/lib/phone";
import { plainLine } from "@/lib/plainText";
import { BackLink } from "./BackLink";
import { BotControl } from "./BotControl";
import classes from "./ConversationHeader.module.css";
import { WindowBadge } from "./WindowBadge";

interface Props {
  conversation: Identified<Conversation>;
  isTakenOverByMe: boolean;
}

export function ConversationHeader({ conversation, isTakenOverByMe }: Props) {
  const t = useText();
  const name = personName(plainLine(conversation.displayName));
  const phone = formatPhone(conversation.channel.address) || t("conversation.noNumber");
  return (
    <header className={classes.header}>
      <div className={classes.person}>
        <BackLink />
        <PersonAvatar id={conversation.id} name={name} size={42} />
        <div className={classes.names}>
          <h2 className={classes.name} title={name}>
            <bdi>{name}</bdi>
          </h2>
          <span className={classes.phone}>{phone}</span>
        </div>
        <StageBadge stage={conversation.stage} />
      </div>
      <div className={classes.states}>
        {conversation.optedOut ? (
          <span className={classes.optedOut}>
            <IconBan size={16} stroke={1.8} aria-hidden />
            {t("bot.optedOut")}
          </span>
        ) : (
          <>
            <BotControl
              conversationId={conversation.id}
              isPaused={conversation.bot.paused}
              isTakenOverByMe={isTakenOverByMe}
            />
            <WindowBadge conversation={conversation} />
          </>
        )}
      </div>
    </header>
  );
}
