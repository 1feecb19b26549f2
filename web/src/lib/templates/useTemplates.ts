import { collection, limit, query, where } from "firebase/firestore";
import { useMemo } from "react";
import type { Template } from "@/lib/documents";
import { firestore } from "@/lib/firebase/firestore";
import { readTemplate, readTemplateSync, type Identified } from "@/lib/firebase/read";
import type { Live } from "@/lib/live/useLive";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { useLiveQuery } from "@/lib/live/useLiveQuery";

const MOST = 500;
const approved = query(
  collection(firestore, "templates"),
  where("status", "==", "approved"),
  limit(MOST),
);

export type SendableTemplate = Identified<Template>;

/** The templates that may be sent, by name; their ids are Twilio's ContentSids. */
export function useTemplates() {
  const { live, retry } = useLiveQuery("templates", approved, readTemplate);
  return { live: useMemo(() => onlySendable(live), [live]), retry };
}

function onlySendable(live: Live<SendableTemplate[]>): Live<SendableTemplate[]> {
  if (live.status !== "ready") return live;
  const sendable = live.data.filter(({ gone, type }) => !gone && type !== "other");
  return { ...live, data: sendable.sort((one, other) => one.name.localeCompare(other.name)) };
}

/** When the templates were last read from WhatsApp, and why not; null before the first time. */
export const useTemplateSync = () => useLiveDocument("settings/templates", readTemplateSync);
