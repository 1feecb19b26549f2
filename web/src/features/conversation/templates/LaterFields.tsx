import { Switch } from "@mantine/core";
import { useState } from "react";
import { sendTimes } from "../schedule/sendTimes";
import { useScheduleTexts } from "../schedule/texts";
import { TimeChoice } from "../schedule/TimeChoice";
import type { TimeFault } from "../schedule/timeFault";
import classes from "./TemplateForm.module.css";

export interface Wanted {
  typed: string;
  cancelOnReply: boolean;
  fault: TimeFault | null;
}

interface Props {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** When a template is to go out: at any time, since it needs no window. */
export function LaterFields({ wanted, onChange }: Props) {
  const t = useScheduleTexts();
  const [times] = useState(() => sendTimes(new Date(), null));
  return (
    <div className={classes.later}>
      <TimeChoice
        typed={wanted.typed}
        onTyped={(typed) => onChange({ ...wanted, typed, fault: null })}
        times={times}
        closesAt={null}
        error={wanted.fault && t(`schedule.${wanted.fault}`)}
      />
      <Switch
        label={t("schedule.cancelOnReply")}
        checked={wanted.cancelOnReply}
        onChange={(event) => onChange({ ...wanted, cancelOnReply: event.currentTarget.checked })}
      />
    </div>
  );
}
