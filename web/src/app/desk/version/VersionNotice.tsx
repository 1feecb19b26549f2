import { CloseButton } from "@mantine/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import { IconRefresh } from "@/components/icons";
import { attachments } from "@/lib/attachments/attachments";
import { useVersionTexts } from "./texts";
import classes from "./VersionNotice.module.css";
import { deskVersion } from "./worker";

/** Offers the desk's next version. Nothing is loaded anew but by who works here. */
export function VersionNotice() {
  const t = useVersionTexts();
  const version = useSyncExternalStore(deskVersion.subscribe, deskVersion.now);
  const isAtRisk = useSyncExternalStore(attachments.subscribe, attachments.areAtRisk);
  const [isPutOff, setPutOff] = useState(false);
  useEffect(() => deskVersion.start(), []);
  const isShown = version !== "current" && !isPutOff;
  return (
    <div role="status">
      {isShown && (
        <div className={classes.notice}>
          <IconRefresh size={15} aria-hidden />
          <span>{t(isAtRisk ? "version.files" : "version.ready")}</span>
          {!isAtRisk && (
            <button type="button" className={classes.update} onClick={() => deskVersion.update()}>
              {t("version.update")}
            </button>
          )}
          <CloseButton size="sm" aria-label={t("version.later")} onClick={() => setPutOff(true)} />
        </div>
      )}
    </div>
  );
}
