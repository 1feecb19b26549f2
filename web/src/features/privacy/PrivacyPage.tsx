import { PublicPage } from "@/components/public/PublicPage";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import { useFrameTexts } from "@/components/public/texts";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { filled } from "@/lib/i18n/worded";
import { useFormInfo } from "@/lib/public/useFormInfo";
import { useTitle } from "@/lib/public/useTitle";
import { NOTICES } from "./notices";
import { IN_FORCE, VERSION } from "./notices/notice";
import classes from "./PrivacyPage.module.css";

/** Readable also when the server cannot be asked for the agency's name. */
export function PrivacyPage() {
  const { language } = useLanguage();
  const frame = useFrameTexts();
  const { info } = useFormInfo("");
  const notice = NOTICES[language];
  const name = typeof info === "object" ? info.agency : "";
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const values = { version: VERSION, date: date.format(new Date(IN_FORCE)) };
  useTitle(notice.title);
  return (
    <PublicPage agency={name}>
      <article className={classes.notice}>
        <h1>{notice.title}</h1>
        <p className={classes.version}>{filled(notice.version, values)}</p>
        <p>{sentence(notice.intro, name || notice.unnamed)}</p>
        {notice.sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((one) => (
              <p key={one}>{sentence(one, name || notice.unnamed)}</p>
            ))}
          </section>
        ))}
        {typeof info === "object" && (
          <WhatsAppLink href={info.whatsapp} label={frame("writeOnWhatsApp")} />
        )}
      </article>
    </PublicPage>
  );
}

/** The agency's name may stand first: "the agency" then begins the sentence. */
function sentence(text: string, agency: string): string {
  const named = filled(text, { agency });
  return named.charAt(0).toUpperCase() + named.slice(1);
}
