import { Text, Title } from "@mantine/core";
import { useState } from "react";
import { FullPage } from "@/components/FullPage";
import { isEmulated } from "@/lib/firebase/app";
import { DemoUsers } from "./DemoUsers";
import { signIn } from "./signIn";
import { SignInForm } from "./SignInForm";
import { type SignInFault, useAuthTexts } from "./texts";

export function SignInPage() {
  const t = useAuthTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<SignInFault | null>(null);

  const enter = async (email: string, password: string) => {
    setIsBusy(true);
    setFault(null);
    setFault(await signIn(email, password));
    setIsBusy(false);
  };
  const onSignIn = (email: string, password: string) => void enter(email, password);

  const demo = isEmulated ? <DemoUsers isBusy={isBusy} onSignIn={onSignIn} /> : null;
  return (
    <FullPage footer={demo}>
      <title>WasaPrecruit</title>
      <Title order={1} size="h3">
        {t("signIn.title")}
      </Title>
      <Text size="sm" c="var(--desk-quiet)" mb="lg" mt={2}>
        {t("app.tagline")}
      </Text>
      <SignInForm isBusy={isBusy} fault={fault} onSignIn={onSignIn} />
    </FullPage>
  );
}
