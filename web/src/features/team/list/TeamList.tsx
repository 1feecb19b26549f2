import { collection, query } from "firebase/firestore";
import { LoadFault } from "@/components/LoadFault";
import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import { firestore } from "@/lib/firebase/firestore";
import { readUser } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useTeamTexts } from "../texts";
import { Member } from "./Member";
import classes from "./TeamList.module.css";
import { TeamSkeleton } from "./TeamSkeleton";

const everybody = query(collection(firestore, "users"));

/** Those who have access, then those who had. */
export function TeamList() {
  const t = useTeamTexts();
  const { live, retry } = useLiveQuery("team", everybody, readUser);
  if (live.status === "loading") return <TeamSkeleton />;
  if (live.status === "error") return <LoadFault code={live.code} onRetry={retry} />;
  const [active, former] = parted(live.data);
  return (
    <>
      <ul className={classes.list} aria-label={t("team.active")}>
        {active.map((colleague) => (
          <Member key={colleague.id} colleague={colleague} />
        ))}
      </ul>
      {former.length > 0 && (
        <>
          <h2 className={classes.heading}>{t("team.former")}</h2>
          <ul className={classes.list} aria-label={t("team.former")}>
            {former.map((colleague) => (
              <Member key={colleague.id} colleague={colleague} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function parted(team: readonly Colleague[]): [Colleague[], Colleague[]] {
  const sorted = [...team].sort((one, other) => one.name.localeCompare(other.name));
  return [sorted.filter(({ active }) => active), sorted.filter(({ active }) => !active)];
}
