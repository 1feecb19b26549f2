import { ActionIcon } from "@mantine/core";
import { IconArrowsSort } from "@/components/icons";
import { useState } from "react";
import { useLater } from "@/components/parts/useLater";
import { partOf } from "@/lib/parts";
import { useInboxTexts } from "../texts";
import { sortsOf, type Sort, type View } from "./views";

interface Props {
  view: View;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const choice = partOf(() => import("./SortChoice").then(({ SortChoice }) => SortChoice));

/** The order of the list; nothing where a view has only one. */
export function SortMenu({ view, sort, onSort }: Props) {
  const t = useInboxTexts();
  const { Component: Choice, ask, refusal } = useLater(choice);
  const [isOpen, setIsOpen] = useState(false);
  const sorts = sortsOf(view);
  if (sorts.length < 2) return null;
  const words = t("inbox.sort", { sort: t(`inbox.sort.${sort}`) });
  const open = () => {
    setIsOpen(true);
    ask();
  };
  const button = (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={words}
      title={words}
      aria-haspopup="menu"
      {...(!Choice && { onClick: open })}
    >
      <IconArrowsSort size={19} aria-hidden />
    </ActionIcon>
  );
  if (!Choice) {
    return (
      <>
        {button}
        {refusal}
      </>
    );
  }
  const chosen = { sorts, sort, words, onSort };
  return <Choice {...chosen} opened={isOpen} onOpened={setIsOpen} target={button} />;
}
