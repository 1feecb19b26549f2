import { Button, Group, Text } from "@mantine/core";
import { useAuthTexts } from "./texts";

const DEMO_USERS = ["admin", "recruiter", "second", "viewer"];
const DEMO_PASSWORD = "wasaprecruit";

interface Props {
  isBusy: boolean;
  onSignIn: (email: string, password: string) => void;
}

/** Against the emulator only: one click signs in. */
export function DemoUsers({ isBusy, onSignIn }: Props) {
  const t = useAuthTexts();
  return (
    <div role="group" aria-label={t("signIn.demo")} style={{ maxWidth: 400 }}>
      <Text size="sm" c="var(--desk-quiet)" ta="center" mb={8}>
        {t("signIn.demo")}
      </Text>
      <Group gap={8} justify="center">
        {DEMO_USERS.map((name) => (
          <Button
            key={name}
            size="compact-sm"
            radius="xl"
            variant="default"
            disabled={isBusy}
            onClick={() => onSignIn(`${name}@example.com`, DEMO_PASSWORD)}
          >
            {`${name}@example.com`}
          </Button>
        ))}
      </Group>
    </div>
  );
}
