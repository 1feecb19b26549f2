import type { Notice } from "@/lib/notices/notice";
import { NoticeItem } from "./NoticeItem";
import classes from "./NoticesPopover.module.css";
import { usePeopleNames } from "./usePeopleNames";

interface Props {
  notices: readonly Notice[];
  onOpen: (notice: Notice) => void;
}

const conversationOf = (one: Notice) => ("conversationId" in one ? one.conversationId : null);

export function NoticeList({ notices, onOpen }: Props) {
  const names = usePeopleNames(notices.flatMap((one) => conversationOf(one) ?? []));
  return (
    <ul className={classes.list}>
      {notices.map((one) => (
        <li key={one.id}>
          <NoticeItem
            notice={one}
            person={names.get(conversationOf(one) ?? "")}
            onOpen={() => onOpen(one)}
          />
        </li>
      ))}
    </ul>
  );
}
