import type { ReactNode } from "react";
import { BrandMark } from "@/components/Brand";
import { LanguageSwitch } from "@/components/LanguageSwitch";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useFrameTexts } from "./texts";
import { LanguageButtons } from "./LanguageButtons";
import classes from "./PublicPage.module.css";

interface PublicPageProps {
  /** Empty until it is known. */
  agency: string;
  children: ReactNode;
}

/** The frame of a page that anybody may open. */
export function PublicPage({ agency, children }: PublicPageProps) {
  const t = useFrameTexts();
  const { language } = useLanguage();
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <span className={classes.agency}>
          <BrandMark size={32} />
          <span>{agency}</span>
        </span>
        <LanguageSwitch look={LanguageButtons} />
      </header>
      <main className={classes.main}>{children}</main>
      <footer className={classes.footer}>
        <p>{t("rules")}</p>
        <nav aria-label={t("links")}>
          <a href={`/privacy?lang=${language}`}>{t("privacy")}</a>
          <a href={`/verify?lang=${language}`}>{t("verify")}</a>
        </nav>
      </footer>
    </div>
  );
}
