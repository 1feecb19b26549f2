import { ActionIcon } from "@mantine/core";
import { IconId } from "@/components/icons";
import type { SidePanel } from "@/lib/useSidePanel";
import { useConversationTexts } from "../texts";

/** Opens and closes what stands beside the chat. */
export function PanelSwitch({ panel }: { panel: SidePanel }) {
  const t = useConversationTexts();
  const label = t(panel.isOpen ? "aspirant.hide" : "aspirant.show");
  return (
    <ActionIcon
      variant={panel.isOpen ? "light" : "subtle"}
      size={38}
      radius="md"
      aria-label={label}
      aria-expanded={panel.isOpen}
      title={label}
      onClick={panel.toggle}
    >
      <IconId size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
