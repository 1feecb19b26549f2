import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCommand } from "@/lib/api/useCommand";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useTemplateSync } from "@/lib/templates/useTemplates";
import { rowTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import classes from "./TemplatePicker.module.css";
import { useTemplateTexts } from "./texts";

/** When the list was last read from WhatsApp; admins have it read now. */
export function SyncLine() {
  const t = useTemplateTexts();
  const { language } = useLanguage();
  const now = new Date(useNow());
  const { live } = useTemplateSync();
  const { run, isBusy, may } = useCommand("syncTemplates");
  if (live.status !== "ready") return null;
  const { syncedAt = null, askedAt = null, error = null } = live.data ?? {};
  const isAsked = askedAt !== null && askedAt.valueOf() > (syncedAt?.valueOf() ?? "");
  const readNow = () =>
    void run({}).catch(() =>
      notifications.show({ color: "red", message: t("templates.notAsked") }),
    );
  return (
    <div className={classes.sync}>
      <span role="status">
        {isAsked ? t("templates.reading") : readWords()}
        {error && !isAsked && ` ${t("templates.readFailed", { code: error })}`}
      </span>
      {may && !isAsked && (
        <Button variant="default" size="compact-sm" loading={isBusy} onClick={readNow}>
          {t("templates.readNow")}
        </Button>
      )}
    </div>
  );

  function readWords() {
    const at = syncedAt?.toDate();
    if (!at) return t("templates.neverRead");
    return t("templates.read", { time: rowTime(at, now, language) });
  }
}
