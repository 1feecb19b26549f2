import { Button, Text, Title } from "@mantine/core";
import { FullPage } from "@/components/FullPage";
import { ownStorage } from "@/lib/ownStorage";
import type { Barrier } from "./access";
import { signOut } from "./signOut";
import { useAuthTexts } from "./texts";

/** Signed in, but not let in: why, and the way out. */
export function NoAccess({ email, because }: { email: string; because: Barrier }) {
  const t = useAuthTexts();
  // Only out of an ended session what was written waits.
  const isKept = because === "ended" && ownStorage.leftBehind() === "words";
  return (
    <FullPage>
      <div role="alert">
        <Title order={1} size="h3">
          {t(`signIn.noAccess.${because}.title`)}
        </Title>
        <Text mt="sm">
          {t(`signIn.noAccess.${because}.text`)} {isKept && t("signIn.noAccess.kept")}
        </Text>
      </div>
      <Text size="sm" c="var(--desk-quiet)" mt={4} style={{ overflowWrap: "anywhere" }}>
        {t("signIn.noAccess.as", { email })}
      </Text>
      <Button mt="lg" variant="default" fullWidth onClick={() => void signOut(because === "ended")}>
        {t(because === "none_yet" ? "signIn.out" : "signIn.again")}
      </Button>
    </FullPage>
  );
}
