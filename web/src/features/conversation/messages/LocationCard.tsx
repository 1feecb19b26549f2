import { KindIcon } from "@/components/KindIcon";
import type { Location } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./LocationCard.module.css";

/** A place with a way to look at it: no map is loaded unless somebody asks. */
export function LocationCard({ location }: { location: Location | null }) {
  const t = useConversationTexts();
  const label = plainLine(location?.label ?? "") || t("kind.location");
  const address = plainLine(location?.address ?? "");
  return (
    <div className={classes.card}>
      <span className={classes.icon}>
        <KindIcon type="location" size={22} />
      </span>
      <span className={classes.words}>
        <bdi className={classes.label}>{label}</bdi>
        {address && <bdi className={classes.detail}>{address}</bdi>}
        {location && (
          <>
            <span className={classes.detail}>{coordinates(location)}</span>
            <a href={mapOf(location)} target="_blank" rel="noopener noreferrer">
              {t("message.openMap")}
            </a>
          </>
        )}
      </span>
    </div>
  );
}

function coordinates({ latitude, longitude }: Location): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

function mapOf({ latitude, longitude }: Location): string {
  const url = new URL("https://www.openstreetmap.org/");
  url.searchParams.set("mlat", String(latitude));
  url.searchParams.set("mlon", String(longitude));
  url.hash = `map=16/${latitude}/${longitude}`;
  return url.href;
}
