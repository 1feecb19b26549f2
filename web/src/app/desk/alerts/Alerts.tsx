import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "@/lib/api/useCommand";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Notice } from "@/lib/notices/notice";
import { unreadNotices } from "@/lib/notices/unread";
import { useSession } from "@/lib/session";
import { alert } from "./alert";
import { alertsChoice, isQuiet } from "./alertsChoice";
import { AlertsOffer } from "./AlertsOffer";
import { NewsWatch } from "./NewsWatch";
import { permission } from "./permission";
import { useAlertsTexts } from "./texts";
import { usePressed } from "./usePressed";
import { toldOfNotice, toldOfRow, type Told } from "./told";

export interface AlertsProps {
  /** The newest that may concern one. */
  rows: readonly Identified<Conversation>[] | null;
  notices: readonly Notice[] | null;
  openId: string | null;
}

const isLookedAt = () => document.visibilityState === "visible" && document.hasFocus();

/** Notifies of what concerns one, on whatever screen; offers to, once the first has come. */
export function Alerts({ rows, notices, openId }: AlertsProps) {
  const t = useAlertsTexts();
  const navigate = useNavigate();
  const { uid } = useSession();
  const team = useColleagues();
  const mayAnswer = useMay("sendMessage");
  const watch = useRef<NewsWatch>(null);
  const heard = useRef<ReadonlySet<string>>(null);
  const [hasCome, setHasCome] = useState(false);

  usePressed();
  const tell = useRef<(told: readonly Told[]) => void>(() => undefined);
  useEffect(() => {
    tell.current = (all) => {
      const told = all.filter(({ about }) => about !== openId || !isLookedAt());
      if (told.length === 0) return;
      setHasCome(true);
      const choice = alertsChoice();
      if (choice.wish !== "on" || permission() !== "granted" || isQuiet(choice, new Date())) return;
      void alert(t, told, (address) => void navigate(address));
    };
  });

  useEffect(() => {
    if (!rows) return;
    watch.current ??= new NewsWatch(uid);
    const news = watch.current.look(rows);
    tell.current(news.map((one) => toldOfRow(t, one)));
  }, [rows, uid, t]);

  useEffect(() => {
    if (!notices) return;
    const before = heard.current;
    heard.current = new Set(notices.map(({ id }) => id));
    const news = before ? unreadNotices(notices).filter(({ id }) => !before.has(id)) : [];
    const all = news.map((one) => toldOfNotice(t, one, team.get(one.by)?.name));
    void Promise.all(all).then((told) => tell.current(told));
  }, [notices, team, t]);

  return hasCome && mayAnswer ? <AlertsOffer /> : null;
}
