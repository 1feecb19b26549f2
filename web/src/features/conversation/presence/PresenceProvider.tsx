import { useMemo, type ReactNode } from "react";
import { PresenceContext } from "./PresenceContext";
import { useOthers } from "./useOthers";
import { useTeller } from "./useTeller";

interface Props {
  conversation: string;
  children: ReactNode;
}

/** Shows this person to who else is in the conversation, and these to them. */
export function PresenceProvider({ conversation, children }: Props) {
  const teller = useTeller(conversation);
  const others = useOthers(conversation);
  const here = useMemo(
    () => ({
      others,
      types: () => teller.types(),
      stops: () => teller.stops(),
    }),
    [others, teller],
  );
  return <PresenceContext value={here}>{children}</PresenceContext>;
}
