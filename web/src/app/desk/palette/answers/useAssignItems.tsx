import { IconUserOff } from "@/components/icons";
import { PersonAvatar } from "@/components/PersonAvatar";
import { useAssignable, type Assignable } from "@/components/triage/useAssignable";
import { useSession } from "@/lib/session";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import { isVisible } from "@/lib/visible";
import type { Item } from "../items";
import { usePaletteTexts } from "../texts";

export type Recipient = Pick<Assignable, "id" | "name">;

/** Whose the conversations are to be; what one would not see any more is asked about first. */
export function useAssignItems(rows: readonly Row[], onGiveAway: (to: Recipient) => void): Item[] {
  const t = usePaletteTexts();
  const session = useSession();
  const { assign } = useTriage();
  return useAssignable("").map(({ id, name, note = "", isNobody }) => ({
    id: `assign ${id}`,
    label: isNobody
      ? t("palette.unassign")
      : t("palette.assignTo", { name: `${name} ${note}`.trim() }),
    icon: isNobody ? <IconUserOff size={18} /> : <PersonAvatar id={id} name={name} size={22} />,
    ...(isVisible({ assigneeId: id }, session)
      ? { run: () => void assign(rows, id) }
      : { run: () => onGiveAway({ id, name }), movesFocus: true }),
  }));
}
