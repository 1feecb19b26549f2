import { plainLine } from "@/lib/plainText";
import { ageOf } from "../filters/sifted";
import type { Row } from "@/lib/triage/rows";
import { useBoardTexts } from "../texts";
import classes from "./Card.module.css";

/** Age, city and height, as far as they are known. */
export function CardFacts({ row, now }: { row: Row; now: number }) {
  const t = useBoardTexts();
  const age = ageOf(row, now);
  const city = plainLine(row.form?.city ?? "");
  const height = row.form?.heightCm ?? null;
  const facts = [
    age !== null && t("card.age", { count: age }),
    city && <bdi>{city}</bdi>,
    height !== null && t("card.height", { count: height }),
  ].filter(Boolean);
  if (facts.length === 0) return <p className={classes.facts}>{t("card.noProfile")}</p>;
  return (
    <ul className={classes.facts}>
      {facts.map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
    </ul>
  );
}
