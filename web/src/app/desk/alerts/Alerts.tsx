import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useSession } from "@/lib/session";
import { alert } from "./alert";
import { alertsChoice, isQuiet } from "./alertsChoice";
import { AlertsOffer } from "./AlertsOffer";
import { concerns, NewsWatch } from "./NewsWatch";
import { permission } from "./permission";
import { useAlertsTexts } from "./texts";

export interface AlertsProps {
  /** Which list `rows` are of. */
  list: string;
  rows: readonly Identified<Conversation>[] | null;
  openId: string | null;
}

const isLookedAt = () => document.visibilityState === "visible" && document.hasFocus();

/** Notifies of messages that one is expected to answer; offers to, once the first has come. */
export function Alerts({ list, rows, openId }: AlertsProps) {
  const t = useAlertsTexts();
  const navigate = useNavigate();
  const { uid } = useSession();
  const mayAnswer = useMay("sendMessage");
  const watch = useRef(new NewsWatch());
  const [hasCome, setHasCome] = useState(false);

  useEffect(() => {
    if (!rows) return;
    const isSeen = (id: string) => id === openId && isLookedAt();
    const news = watch.current
      .look(list, rows)
      .filter((row) => concerns(row, uid) && !isSeen(row.id));
    if (news.length === 0) return;
    setHasCome(true);
    const choice = alertsChoice();
    if (choice.wish !== "on" || permission() !== "granted" || isQuiet(choice, new Date())) return;
    void alert(t, news, (id) => void navigate(`/conversations/${encodeURIComponent(id)}`));
  }, [list, rows, openId, uid, t, navigate]);

  return hasCome && mayAnswer ? <AlertsOffer /> : null;
}
