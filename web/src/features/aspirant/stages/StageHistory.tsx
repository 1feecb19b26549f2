import { StageBadge } from "@/components/StageBadge";
import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import type { Conversation, StageMove } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { moment } from "@/lib/time/format";
import { Section } from "../Section";
import classes from "./StageHistory.module.css";
import { useHistoryTexts } from "./texts";

/** Who moved them where, the last move first. */
export function StageHistory({ moves }: { moves: Conversation["stageMoves"] }) {
  const t = useHistoryTexts();
  return (
    <Section title={t("history.title")}>
      {moves.length === 0 ? (
        <span className={classes.from}>{t("history.none")}</span>
      ) : (
        <ol className={classes.moves} reversed>
          {moves.toReversed().map((move) => (
            <Move key={`${move.at.toMillis()} ${move.stage}`} move={move} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Move({ move: { stage, previous, by, at, undoes } }: { move: StageMove }) {
  const t = useHistoryTexts();
  const { language } = useLanguage();
  const name = useMover(by);
  const time = moment(at.toDate(), language);
  return (
    <li>
      <StageBadge stage={stage} />{" "}
      <span className={classes.from}>
        {t(undoes ? "history.undone" : "history.from", { stage: t(`stage.${previous}`) })}
      </span>
      <span className={classes.who}>{t("history.by", { name, time })}</span>
    </li>
  );
}

function useMover(by: string): string {
  const t = useHistoryTexts();
  const { uid } = useSession();
  const colleague = useColleague(by);
  if (by === "bot") return t("history.bot");
  if (by === uid) return t("history.you");
  return plainLine(colleague?.name ?? "") || t("history.somebody");
}
