import type { ExtraAnswer } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { Section } from "../Section";
import { useAspirantTexts } from "../texts";
import { AnswerText } from "./AnswerText";
import { Facts } from "./Facts";

/** What has no field of its own, and what its field could not hold, in the form's own words. */
export function Answers({ answers }: { answers: readonly ExtraAnswer[] }) {
  const t = useAspirantTexts();
  if (answers.length === 0) return null;
  return (
    <Section title={t("aspirant.answers")}>
      <Facts
        facts={answers.map(({ question, answer }) => [
          plainLine(question),
          <AnswerText key={question} answer={answer} />,
        ])}
      />
    </Section>
  );
}
