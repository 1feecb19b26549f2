import type { ReactNode } from "react";
import type { Why } from "@/lib/documents";
import { Quote } from "../messages/Quote";
import type { ChatMessage } from "../messages/timeline";
import { useWhyTexts } from "./texts";
import classes from "./WhyPanel.module.css";
import { afterwards, factsOf, partWords } from "./words";

interface Props {
  why: Why | null;
  answered: ChatMessage | null;
}

/** What led to a message of the bot, as the bot kept it. */
export function WhyPanel({ why, answered }: Props) {
  const t = useWhyTexts();
  if (!why) return <p className={classes.unknown}>{t("why.unknown")}</p>;
  const facts = factsOf(t, why);
  return (
    <dl className={classes.facts}>
      <Row term={t("why.step")}>
        <Lines lines={why.parts.map((part) => partWords(t, part))} />
      </Row>
      <Row term={t("why.cause")}>
        <p>{t(`cause.${why.cause}`)}</p>
        {why.messageId && <Quote quoted={answered} replyTo={why.messageId} />}
      </Row>
      {why.cause === "message" && (
        <Row term={t("why.understood")}>
          <Understood why={why} />
        </Row>
      )}
      {facts.length > 0 && (
        <Row term={t("why.facts")}>
          <Lines lines={facts} />
        </Row>
      )}
      <Row term={t("why.after")}>
        <Lines lines={afterwards(t, why)} />
      </Row>
    </dl>
  );
}

function Understood({ why }: { why: Why }) {
  const t = useWhyTexts();
  const lines = why.understood.map(({ intent, basis }) =>
    t("why.meaning", { meaning: t(`intent.${intent}`), basis: t(`basis.${basis}`) }),
  );
  return <Lines lines={lines.length > 0 ? lines : [t("why.understood.nothing")]} />;
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);
