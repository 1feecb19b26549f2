import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowsSort } from "@tabler/icons-react";
import { useInboxTexts } from "../texts";
import { sortsOf, type Sort, type View } from "./views";

interface Props {
  view: View;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The order of the list; nothing where a view has only one. */
export function SortMenu({ view, sort, onSort }: Props) {
  const t = useInboxTexts();
  const sorts = sortsOf(view);
  if (sorts.length < 2) return null;
  const words = t("inbox.sort", { sort: t(`inbox.sort.${sort}`) });
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={words} title={words}>
          <IconArrowsSort size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
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
