import type { Profile } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine, plainText } from "@/lib/plainText";
import { calendarDate } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { Section } from "../Section";
import { useAspirantTexts } from "../texts";
import { ageAt, birthday } from "@/lib/time/age";
import { Facts } from "./Facts";
import { languageNames } from "./languageNames";
import { SocialHandle } from "./SocialHandle";

interface Props {
  aspirant: Profile;
  /** Where they live, by their number; null when nobody knows. */
  timeZone: string | null;
}

/** Who they are, in the form's words. */
export function Person({ aspirant, timeZone }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const { experience, socialHandle } = aspirant;
  const born = birthday(aspirant.birthDate);
  const age = ageAt(born, useNow(), timeZone);
  const line = (text: string | null) => <bdi>{plainLine(text ?? "")}</bdi>;
  const years = age === null ? "" : t("aspirant.years", { count: age });
  return (
    <Section title={t("aspirant.person")}>
      <Facts
        facts={[
          [t("field.name"), aspirant.name && line(aspirant.name), "name"],
          [t("field.age"), born && `${years} · ${calendarDate(born, language)}`, "birthDate"],
          [t("field.city"), aspirant.city && line(aspirant.city), "city"],
          [
            t("field.languages_spoken"),
            languageNames(aspirant.languagesSpoken, language),
            "languagesSpoken",
          ],
          [t("field.experience"), experience && t(`experience.${experience}`), "experience"],
          [t("field.experience_notes"), plainText(aspirant.experienceNotes), "experienceNotes"],
          [
            t("field.social_handle"),
            socialHandle && <SocialHandle handle={socialHandle} />,
            "socialHandle",
          ],
          [t("field.email"), aspirant.email && line(aspirant.email), "email"],
        ]}
      />
    </Section>
  );
}
