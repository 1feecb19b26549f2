import { IconTag } from "@/components/icons";
import { useTagChoices } from "@/components/triage/useTagChoices";
import { plainLine } from "@/lib/plainText";
import type { Row } from "@/lib/triage/rows";
import { useTriage } from "@/lib/triage/useTriage";
import type { Item } from "../items";
import { usePaletteTexts } from "../texts";

const ICON = <IconTag size={18} />;

/** Each tag to put on or to take off, and `created` for what was typed and is none yet. */
export function useTagItems(rows: readonly Row[], typed: string) {
  const t = usePaletteTexts();
  const { changeTags } = useTriage();
  const { choices } = useTagChoices(rows, "");
  const { isNew } = useTagChoices(rows, typed);
  const name = plainLine(typed);
  const items: Item[] = choices.map(({ key, label, state }) => ({
    id: `tag ${key}`,
    label: t(state === "all" ? "palette.tag.remove" : "palette.tag.add", { tag: label }),
    icon: ICON,
    run: () => void changeTags(rows, state === "all" ? { remove: [key] } : { add: [key] }),
  }));
  const creating: Item = {
    id: "tag +",
    label: t("palette.tag.create", { tag: name }),
    icon: ICON,
    run: () => void changeTags(rows, { add: [name] }),
  };
  return { items, created: isNew ? [creating] : [] };
}
