import { Menu } from "@mantine/core";
import type { ReactElement } from "react";
import { useInboxTexts } from "../texts";
import type { Sort } from "./views";

export interface SortChoiceProps {
  sorts: readonly Sort[];
  sort: Sort;
  words: string;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onSort: (sort: Sort) => void;
  target: ReactElement;
}

/** The orders to choose from, beside the button that opens them. */
export function SortChoice(props: SortChoiceProps) {
  const t = useInboxTexts();
  const { sorts, sort, words, opened, onOpened, onSort, target } = props;
  return (
    <Menu position="bottom-end" width={240} opened={opened} onChange={onOpened}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown aria-label={words}>
        <Menu.RadioGroup value={sort} onChange={(next) => onSort(next as Sort)}>
          {sorts.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`inbox.sort.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
