import { Button, Text, Title } from "@mantine/core";
import { FullPage } from "@/components/FullPage";
import { useText } from "@/lib/i18n/LanguageContext";
import { signOut } from "./signOut";

/** Signed in, but nobody gave this account a role. */
export function NoAccess({ email }: { email: string }) {
  const t = useText();
  return (
    <FullPage>
      <Title order={1} size="h3">
        {t("signIn.noAccess.title")}
      </Title>
      <Text mt="sm">{t("signIn.noAccess.text")}</Text>
      <Text size="sm" c="var(--desk-quiet)" mt={4} style={{ overflowWrap: "anywhere" }}>
        {t("signIn.noAccess.as", { email })}
      </Text>
      <Button mt="lg" variant="default" fullWidth onClick={() => void signOut()}>
        {t("signIn.out")}
      </Button>
    </FullPage>
  );
}
