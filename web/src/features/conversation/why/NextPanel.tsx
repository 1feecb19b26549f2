import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { moment } from "@/lib/time/format";
import { useAuthorName } from "../authors/useAuthorName";
import { Foreseen } from "./Foreseen";
import classes from "./NextPanel.module.css";
import { type SaysWhy, useWhyTexts } from "./texts";
import { type Outlook, useOutlook } from "./useOutlook";

interface Props {
  id: string;
  conversation: Identified<Conversation>;
}

/** Where the bot stands and what it would say next, as the bot's own rules decide it. */
export function NextPanel({ id, conversation }: Props) {
  const t = useWhyTexts();
  const { outlook, hasFailed, retry } = useOutlook(conversation);
  return (
    <section id={id} className={classes.next} aria-label={t("next.title")} aria-busy={!outlook}>
      {hasFailed && (
        <p role="alert">
          {t("next.fault")}{" "}
          <button type="button" className={classes.retry} onClick={retry}>
            {t("next.retry")}
          </button>
        </p>
      )}
      {!outlook && !hasFailed && <p>{t("next.loading")}</p>}
      {outlook && !hasFailed && <Told conversation={conversation} outlook={outlook} />}
    </section>
  );
}

function Told({ conversation, outlook }: { conversation: Conversation; outlook: Outlook }) {
  const t = useWhyTexts();
  return (
    <>
      <p className={classes.state}>
        <State bot={conversation.bot} quiet={outlook.quiet} />
      </p>
      {outlook.awaits && !outlook.windowOpen && <p>{t("next.windowClosed")}</p>}
      {outlook.awaits && conversation.status === "closed" && <p>{t("next.closed")}</p>}
      {outlook.awaits && <Foreseen outlook={outlook} />}
    </>
  );
}

function State({ bot, quiet }: { bot: Conversation["bot"]; quiet: Outlook["quiet"] }) {
  const t = useWhyTexts();
  const { language } = useLanguage();
  const name = useAuthorName(bot.pausedBy ?? "") ?? t("next.someone");
  return quiet === "paused" && bot.pausedAt
    ? t("next.pausedBy", { time: moment(bot.pausedAt.toDate(), language), name })
    : stateWords(t, quiet);
}

function stateWords(t: SaysWhy, quiet: Outlook["quiet"]): string {
  if (!quiet) return t("next.on");
  return quiet === "paused" ? t("next.paused") : t(`quiet.${quiet}`);
}
