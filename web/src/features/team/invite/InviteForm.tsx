import { Alert, Button, Group, Stack, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { useCommand } from "@/lib/api/useCommand";
import { uuid } from "@/lib/public/uuid";
import { AccessFields, type Access } from "../AccessFields";
import { faultWords } from "../refusals";
import { useTeamTexts } from "../texts";
import type { Guest } from "./InviteDialog";
import { useSendLink } from "./useSendLink";

interface Props {
  onInvited: (guest: Guest) => void;
  onCancel: () => void;
}

export function InviteForm({ onInvited, onCancel }: Props) {
  const t = useTeamTexts();
  const { run, isBusy } = useCommand("invite");
  const { send, isSending } = useSendLink();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [access, setAccess] = useState<Access>({ role: "recruiter", sees: "all" });
  const [fault, setFault] = useState<string | null>(null);

  const invite = async () => {
    const guest = { name: name.trim(), email: email.trim() };
    setFault(null);
    if (!guest.name || !guest.email) {
      setFault(t("team.invite.missing"));
      return;
    }
    try {
      await withPatience((key) => run({}, { ...guest, ...access }, key));
      onInvited({ ...guest, isTold: await send(guest.email) });
    } catch (thrown) {
      setFault(faultWords(t, thrown));
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && !isSending) void invite();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t("team.field.name")}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          autoComplete="off"
          maxLength={100}
          data-autofocus
        />
        <TextInput
          type="email"
          label={t("team.field.email")}
          description={t("team.invite.how")}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <AccessFields access={access} onChange={setAccess} />
        {fault && (
          <Alert color="red" role="alert">
            {fault}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t("team.cancel")}
          </Button>
          <Button type="submit" loading={isBusy || isSending}>
            {t("team.invite.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Once more under the same key when nobody knows whether the server heard it. */
async function withPatience(ask: (key: string) => Promise<unknown>): Promise<void> {
  const key = uuid();
  try {
    await ask(key);
  } catch (fault) {
    if (!(fault as { isWorthRetrying?: boolean }).isWorthRetrying) throw fault;
    await ask(key);
  }
}
