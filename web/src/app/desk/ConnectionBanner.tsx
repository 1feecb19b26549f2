import { IconCloudOff, IconRefresh } from "@/components/icons";
import { useConnection } from "@/lib/live/useConnection";
import { useDeskTexts } from "../texts";
import classes from "./ConnectionBanner.module.css";

/** A slim line as long as the screen may lag behind. */
export function ConnectionBanner() {
  const t = useDeskTexts();
  const connection = useConnection();
  const Icon = connection === "offline" ? IconCloudOff : IconRefresh;
  return (
    <div role="status">
      {connection !== "live" && (
        <div className={classes.banner}>
          <Icon size={15} aria-hidden />
          {t(`connection.${connection}`)}
        </div>
      )}
    </div>
  );
}
