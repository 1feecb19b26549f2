import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { useTeamTexts } from "../texts";
import { Invited } from "./Invited";
import { InviteForm } from "./InviteForm";

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export interface Guest {
  name: string;
  email: string;
  /** Whether the link went on its way at once. */
  isTold: boolean;
}

/** First who it is and what they may do, then what was sent to them. */
export function InviteDialog({ isOpen, onClose }: Props) {
  const t = useTeamTexts();
  const [guest, setGuest] = useState<Guest | null>(null);
  const close = () => {
    setGuest(null);
    onClose();
  };
  const title = guest ? t("team.invited.title", { name: guest.name }) : t("team.invite.title");
  return (
    <Dialog opened={isOpen} onClose={close} title={title}>
      {guest ? (
        <Invited guest={guest} onClose={close} onAnother={() => setGuest(null)} />
      ) : (
        <InviteForm onInvited={setGuest} onCancel={close} />
      )}
    </Dialog>
  );
}
