import { collection, getDocs, limit, orderBy, query, where } from "firebase/firestore";
import { useEffect, useState } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readAuditEntry } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { moment } from "@/lib/time/format";
import { useTeamTexts } from "../texts";

/** When they last did something in the desk. */
export function LastAct({ uid }: { uid: string }) {
  const t = useTeamTexts();
  const { language } = useLanguage();
  const last = useLastAct(uid);
  if (last === undefined) return "…";
  return last ? t("team.last", { moment: moment(last, language) }) : t("team.last.never");
}

/** undefined as long as nobody knows, null for who has done nothing yet. */
function useLastAct(uid: string): Date | null | undefined {
  const [last, setLast] = useState<Date | null>();
  useEffect(() => {
    let isWanted = true;
    const newest = query(
      collection(firestore, "audit"),
      where("by", "==", uid),
      orderBy("at", "desc"),
      limit(1),
    );
    getDocs(newest).then(
      ({ docs: [found] }) => isWanted && setLast(found ? readAuditEntry(found).at.toDate() : null),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [uid]);
  return last;
}
