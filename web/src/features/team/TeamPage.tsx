import { Button } from "@mantine/core";
import { IconUserPlus } from "@/components/icons";
import { useState } from "react";
import { NotYours } from "@/components/NotYours";
import { Screen } from "@/components/Screen";
import { useMay } from "@/lib/api/useCommand";
import { InviteDialog } from "./invite/InviteDialog";
import { TeamList } from "./list/TeamList";
import { useTeamTexts } from "./texts";

/** Who is on the team, for those who may change it. */
export function TeamPage() {
  const t = useTeamTexts();
  const mayInvite = useMay("invite");
  const [isInviting, setInviting] = useState(false);
  if (!mayInvite) {
    return (
      <Screen title={t("team.title")}>
        <NotYours />
      </Screen>
    );
  }
  const invite = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
      {t("team.invite")}
    </Button>
  );
  return (
    <Screen title={t("team.title")} actions={invite}>
      <TeamList />
      <InviteDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </Screen>
  );
}
