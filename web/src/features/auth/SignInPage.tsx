import { Text, Title } from "@mantine/core";
import { useState } from "react";
import { FullPage } from "@/components/FullPage";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { DemoUsers } from "./DemoUsers";
import { Sent } from "./link/LinkPage";
import { askForLink } from "./link/openLink";
import { EndedNotice } from "./EndedNotice";
import { signIn } from "./signIn";
import { SignInForm } from "./SignInForm";
import { type SignInFault, useAuthTexts } from "./texts";

export function SignInPage() {
  const t = useAuthTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<SignInFault | null>(null);

  const { language } = useLanguage();
  const [isSent, setSent] = useState(false);

  const attempt = async (act: Promise<SignInFault | null>) => {
    setIsBusy(true);
    setFault(null);
    setSent(false);
    const found = await act;
    setFault(found);
    setIsBusy(false);
    return found === null;
  };
  const onSignIn = (email: string, password: string) => void attempt(signIn(email, password));
  const onLink = (email: string) => void attempt(askForLink(email, language)).then(setSent);

  // Asked here and not elsewhere: only so the demo users are left out of a deployed app.
  const demo = import.meta.env.VITE_AUTH_EMULATOR ? (
    <DemoUsers isBusy={isBusy} onSignIn={onSignIn} />
  ) : null;
  return (
    <FullPage footer={demo}>
      <title>WasaPrecruit</title>
      <Title order={1} size="h3">
        {t("signIn.title")}
      </Title>
      <Text size="sm" c="var(--desk-quiet)" mb="lg" mt={2}>
        {t("app.tagline")}
      </Text>
      <EndedNotice />
      {isSent && <Sent />}
      <SignInForm isBusy={isBusy} fault={fault} onSignIn={onSignIn} onLink={onLink} />
    </FullPage>
  );
}
