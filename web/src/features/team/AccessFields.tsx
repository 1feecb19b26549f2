import { Radio, Stack } from "@mantine/core";
import { may } from "@/lib/api/commands";
import type { User } from "@/lib/documents";
import { ROLES } from "./roles";
import { useTeamTexts } from "./texts";

export type Access = Pick<User, "role" | "sees">;

const SEES: readonly User["sees"][] = ["all", "own"];

interface Props {
  access: Access;
  onChange: (access: Access) => void;
}

/** A role and what it sees, each with what that means. */
export function AccessFields({ access, onChange }: Props) {
  const t = useTeamTexts();
  const seesAll = may(access.role, "setAccess");
  return (
    <>
      <Radio.Group
        label={t("team.field.role")}
        value={access.role}
        onChange={(role) => onChange({ ...access, role: role })}
      >
        <Stack gap="xs" mt={6}>
          {ROLES.map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`team.role.${role}`)}
              description={t(`team.role.${role}.may`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {!seesAll && (
        <Radio.Group
          label={t("team.field.sees")}
          value={access.sees}
          onChange={(sees) => onChange({ ...access, sees: sees })}
        >
          <Stack gap="xs" mt={6}>
            {SEES.map((sees) => (
              <Radio key={sees} value={sees} label={t(`team.sees.${sees}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </>
  );
}
