import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowsLeftRight } from "@/components/icons";
import { useBoard } from "../BoardContext";
import { STAGES } from "@/components/triage/stages";
import { useSeenRows } from "@/components/triage/useSeenRows";
import type { Row } from "@/lib/triage/rows";
import { useBoardTexts } from "../texts";

interface Props {
  row: Row;
  name: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  tabIndex: number;
}

/** The stages that somebody can be moved to, for keyboards and fingers. */
export function MoveMenu({ row: live, name, isOpen, onOpen, tabIndex }: Props) {
  const t = useBoardTexts();
  const { move } = useBoard();
  const [row = live] = useSeenRows([live], isOpen);
  const words = t("card.move", { name });
  return (
    <Menu opened={isOpen} onChange={onOpen} position="bottom-end" shadow="md" width={210}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          tabIndex={tabIndex}
          aria-label={words}
          title={words}
        >
          <IconArrowsLeftRight size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={words}>
        <Menu.Label>{t("card.moveTo")}</Menu.Label>
        {STAGES.map((stage) => (
          <Menu.Item
            key={stage}
            disabled={stage === row.stage}
            onClick={() => move(row, stage)}
            rightSection={stage === row.stage && t("card.here")}
          >
            {t(`stage.${stage}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
