import { IconUserOff } from "@/components/icons";
import { PersonAvatar } from "@/components/PersonAvatar";
import { useAssignable } from "@/components/triage/useAssignable";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import type { Item } from "../items";
import { usePaletteTexts } from "../texts";

/** Whose the conversations are to be. */
export function useAssignItems(rows: readonly Row[]): Item[] {
  const t = usePaletteTexts();
  const { assign } = useTriage();
  return useAssignable("").map(({ id, name, note = "", isNobody }) => ({
    id: `assign ${id}`,
    label: isNobody
      ? t("palette.unassign")
      : t("palette.assignTo", { name: `${name} ${note}`.trim() }),
    icon: isNobody ? <IconUserOff size={18} /> : <PersonAvatar id={id} name={name} size={22} />,
    run: () => void assign(rows, id),
  }));
}
