import { useState } from "react";
import { Button } from "@/components/public/Button";
import classes from "./ClearDevice.module.css";
import type { Draft } from "./draft/draft";
import { useApplyTexts } from "./texts";

interface ClearDeviceProps {
  draft: Draft;
  onClear: () => void;
}

/** Says what this device keeps, and takes it away from whoever picks it up next. */
export function ClearDevice({ draft, onClear }: ClearDeviceProps) {
  const t = useApplyTexts();
  const [isAsking, setAsking] = useState(false);
  if (!draft.changedAt) return <p className={classes.clear}>{t("device.willKeep")}</p>;
  return (
    <div className={classes.clear}>
      <p>{isAsking ? t("device.sure") : t("device.keeps")}</p>
      {isAsking && (
        <Button look="text" onClick={onClear}>
          {t("device.clearNow")}
        </Button>
      )}
      <Button look="text" onClick={() => setAsking(!isAsking)}>
        {isAsking ? t("device.keep") : t("device.clear")}
      </Button>
    </div>
  );
}
