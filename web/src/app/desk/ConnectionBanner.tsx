import { IconCloudOff, IconRefresh, IconServerOff } from "@/components/icons";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useConnection } from "@/lib/live/useConnection";
import { clockTime } from "@/lib/time/format";
import { useDeskTexts } from "../texts";
import classes from "./ConnectionBanner.module.css";
import { useServerProbe } from "./useServerProbe";

const ICONS = { offline: IconCloudOff, reconnecting: IconRefresh, server: IconServerOff };

/** A slim line as long as the screen may lag behind, or nothing can be done. */
export function ConnectionBanner() {
  const t = useDeskTexts();
  const { language } = useLanguage();
  const { state, until } = useConnection();
  useServerProbe(state === "server");
  if (state === "live") return <div role="status" />;
  const Icon = ICONS[state];
  const time = until === null ? null : clockTime(new Date(until), language);
  return (
    <div role="status">
      <div className={classes.banner}>
        <Icon size={15} aria-hidden />
        {state === "offline" && time
          ? t("connection.offline.until", { time })
          : t(`connection.${state}`)}
      </div>
    </div>
  );
}
