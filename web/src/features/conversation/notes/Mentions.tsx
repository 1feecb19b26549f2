import type { RefObject } from "react";
import { PersonAvatar } from "@/components/PersonAvatar";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import suggest from "../suggest/Suggest.module.css";
import { useSuggest } from "../suggest/useSuggest";
import type { Labels } from "./labels";
import { useNoteTexts } from "./texts";

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  found: readonly Colleague[];
  labels: Labels;
  onPick: (colleague: Colleague) => void;
  onClose: () => void;
}

/** Colleagues whom the name that is being typed may mean. */
export function Mentions({ field, found, labels, onPick, onClose }: Props) {
  const t = useNoteTexts();
  const { list, option } = useSuggest({ field, items: found, onPick, onClose });
  return (
    <div className={suggest.over}>
      <ul {...list} className={suggest.list} aria-label={t("note.mentions")}>
        {found.map((one) => (
          <li key={one.id} {...option(one)} className={suggest.option}>
            <PersonAvatar id={one.id} name={labels.get(one.id) ?? ""} size={26} />
            <bdi>{labels.get(one.id)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
