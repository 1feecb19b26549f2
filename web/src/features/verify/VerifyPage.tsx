import { PublicPage } from "@/components/public/PublicPage";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import { useFormInfo } from "@/lib/public/useFormInfo";
import { useTitle } from "@/lib/public/useTitle";
import { CodeForm } from "./CodeForm";
import { useVerifyTexts } from "./texts";
import { VerdictNotice } from "./VerdictNotice";
import classes from "./VerifyPage.module.css";
import { useCheck } from "./useCheck";

const RULES = ["money", "photos", "secret", "pressure"] as const;

/** "Is it really us?": a code from the chat, and how to tell that this page is ours. */
export function VerifyPage() {
  const t = useVerifyTexts();
  const { info } = useFormInfo("");
  const { checked, isChecking, check, forget } = useCheck();
  const agency = typeof info === "object" ? info.agency : "";
  useTitle(t("title"));
  return (
    <PublicPage agency={agency}>
      <div className={classes.page}>
        <header>
          <h1>{t("title")}</h1>
          <p>{t("intro")}</p>
        </header>
        <CodeForm isChecking={isChecking} onCheck={check} onChange={forget} />
        <div aria-live="polite">{checked && <VerdictNotice checked={checked} />}</div>
        {typeof info === "object" && checked?.kind === "verdict" && (
          <WhatsAppLink href={info.whatsapp} label={t("whatsapp")} />
        )}
        <section>
          <h2>{t("rules.title")}</h2>
          <ul>
            {RULES.map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t("address")}</h2>
          <p>{t("address.text")}</p>
        </section>
      </div>
    </PublicPage>
  );
}
