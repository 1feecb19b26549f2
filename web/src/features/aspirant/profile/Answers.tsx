import type { ExtraAnswer } from "@/lib/documents";
import { useText } from "@/lib/i18n/LanguageContext";
import { plainLine, plainText } from "@/lib/plainText";
import { Section } from "../Section";
import { Facts } from "./Facts";

/** Questions of the form that have no field of their own; a file's address stays text. */
export function Answers({ answers }: { answers: readonly ExtraAnswer[] }) {
  const t = useText();
  if (answers.length === 0) return null;
  return (
    <Section title={t("aspirant.answers")}>
      <Facts
        facts={answers.map(({ question, answer }) => [plainLine(question), plainText(answer)])}
      />
    </Section>
  );
}
