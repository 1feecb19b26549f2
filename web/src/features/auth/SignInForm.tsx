import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { IconAlertCircle } from "@/components/icons";
import { useRef } from "react";
import { type SignInFault, useAuthTexts } from "./texts";

interface Props {
  isBusy: boolean;
  fault: SignInFault | null;
  onSignIn: (email: string, password: string) => void;
  /** Without a password: by a link to the address. */
  onLink: (email: string) => void;
}

export function SignInForm({ isBusy, fault, onSignIn, onLink }: Props) {
  const t = useAuthTexts();
  const form = useRef<HTMLFormElement>(null);
  const submit = (data: FormData) => onSignIn(entry(data, "email"), entry(data, "password"));
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit(new FormData(event.currentTarget));
      }}
    >
      <Stack gap="md">
        {fault && (
          <Alert role="alert" color="red" icon={<IconAlertCircle size={18} />} p="sm">
            {t(fault)}
          </Alert>
        )}
        <TextInput
          name="email"
          type="email"
          label={t("signIn.email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
        />
        <PasswordInput
          name="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("signIn.password.show") }}
          size="md"
        />
        <Button type="submit" size="md" loading={isBusy} fullWidth mt={4}>
          {t("signIn.submit")}
        </Button>
        <Button
          variant="subtle"
          disabled={isBusy}
          fullWidth
          onClick={() => form.current && onLink(entry(new FormData(form.current), "email"))}
        >
          {t("signIn.link.ask")}
        </Button>
      </Stack>
    </form>
  );
}

function entry(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
