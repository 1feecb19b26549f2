import { Combobox } from "@mantine/core";
import { IconCheck, IconUserOff } from "@/components/icons";
import { useState } from "react";
import { PersonAvatar } from "@/components/PersonAvatar";
import { seesAll, useSession } from "@/lib/session";
import { useTriage } from "@/lib/triage/useTriage";
import { useAssignable, type Assignable } from "./useAssignable";
import { forMany } from "./forMany";
import { common, type TriageMenuProps } from "./menuProps";
import { Picker } from "./Picker";
import classes from "./Picker.module.css";
import { useTriageMenuTexts } from "./texts";
import { useSeenRows } from "./useSeenRows";

const AVATAR = 24;

/** Whose the conversations are to be: mine first, then a colleague's, or nobody's. */
export function AssignMenu({ rows, children }: TriageMenuProps) {
  const t = useTriageMenuTexts();
  const { assign } = useTriage();
  const isOwnOnly = !seesAll(useSession());
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const found = useAssignable(typed);
  const seen = useSeenRows(rows, isOpen);
  const now = common(seen, (row) => row.assigneeId);
  return (
    <Picker
      target={children}
      label={t("assign.label")}
      heading={
        [forMany(seen, t), isOwnOnly && t("assign.away")].filter(Boolean).join(" · ") || undefined
      }
      placeholder={t("assign.find")}
      empty={t("assign.nobody")}
      opened={isOpen}
      onOpened={setOpen}
      typed={typed}
      onTyped={setTyped}
      onPick={(to) => void assign(seen, to)}
      options={found.map((one) => (
        <Combobox.Option key={one.id} value={one.id} aria-selected={one.id === now}>
          <OneOption one={one} isNow={one.id === now} />
        </Combobox.Option>
      ))}
    />
  );
}

function OneOption({ one, isNow }: { one: Assignable; isNow: boolean }) {
  return (
    <span className={classes.option}>
      {one.isNobody ? (
        <IconUserOff size={AVATAR} stroke={1.5} aria-hidden style={{ flex: "none" }} />
      ) : (
        <PersonAvatar id={one.id} name={one.name} size={AVATAR} />
      )}
      <span className={classes.words} title={one.name}>
        <bdi>{one.name}</bdi>
        {one.note && <span className={classes.note}> {one.note}</span>}
      </span>
      <span className={classes.mark}>{isNow && <IconCheck size={16} aria-hidden />}</span>
    </span>
  );
}
