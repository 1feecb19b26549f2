import { Alert, Button, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconAlertCircle, IconMailCheck } from "@/components/icons";
import { useState, type SyntheticEvent } from "react";
import { FullPage } from "@/components/FullPage";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { type SignInFault, useAuthTexts } from "../texts";
import { askedHere } from "./askedHere";
import { askForLink, openLink } from "./openLink";

interface Props {
  link: string;
  /** To the sign-in page: there is a password, too. */
  onLeave: () => void;
}

/** Whoever opened a sign-in link says whose it is, and is in. */
export function LinkPage({ link, onLeave }: Props) {
  const t = useAuthTexts();
  const { language } = useLanguage();
  const [email, setEmail] = useState(askedHere.email);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<SignInFault | null>(null);
  const [isSent, setSent] = useState(false);
  const isOver = fault === "signIn.fault.linkOver";

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const found = isOver ? await askForLink(email, language) : await openLink(link, email);
    setBusy(false);
    setFault(found);
    setSent(isOver && found === null);
  };

  return (
    <FullPage>
      <title>WasaPrecruit</title>
      <Title order={1} size="h3">
        {t("signIn.link.title")}
      </Title>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" mt="xs">
          {isSent ? <Sent /> : <Text size="sm">{t("signIn.link.text")}</Text>}
          {fault && (
            <Alert role="alert" color="red" icon={<IconAlertCircle size={18} />} p="sm">
              {t(fault)}
            </Alert>
          )}
          {!isSent && (
            <>
              <TextInput
                type="email"
                label={t("signIn.email")}
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                size="md"
                value={email}
                onChange={({ currentTarget }) => setEmail(currentTarget.value)}
              />
              <Button type="submit" size="md" loading={isBusy} fullWidth>
                {t(isOver ? "signIn.link.another" : "signIn.submit")}
              </Button>
            </>
          )}
          <Button variant="subtle" fullWidth onClick={onLeave}>
            {t("signIn.link.password")}
          </Button>
        </Stack>
      </form>
    </FullPage>
  );
}

export function Sent() {
  const t = useAuthTexts();
  return (
    <Alert role="status" icon={<IconMailCheck size={18} />} p="sm">
      {t("signIn.link.sent")}
    </Alert>
  );
}
