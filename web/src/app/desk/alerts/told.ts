import { createPath } from "react-router";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Notice } from "@/lib/notices/notice";
import { personName } from "@/lib/notices/personName";
import { placeOf } from "@/lib/notices/placeOf";
import { nameOf } from "@/lib/personNames";
import { plainLine } from "@/lib/plainText";
import type { SaysAlerts } from "./texts";

/** One notification. */
export interface Told {
  /** The same in all tabs, and another for other news. */
  key: string;
  /** The conversation; for several, the notice. */
  about: string;
  title: string;
  body: string;
  /** Where a press leads. */
  address: string;
}

export function toldOfRow(t: SaysAlerts, row: Identified<Conversation>): Told {
  const { id, preview, type } = row.lastMessage;
  return {
    key: `message ${row.id} ${id}`,
    about: row.id,
    title: nameOf(row),
    body: plainLine(preview) || t(`kind.${type}`),
    address: `/conversations/${encodeURIComponent(row.id)}`,
  };
}

/** Whom a conversation is with is looked up: the notice holds no name. */
export async function toldOfNotice(t: SaysAlerts, notice: Notice, by = ""): Promise<Told> {
  const name = plainLine(by) || t("alerts.colleague");
  const told = { key: `notice ${notice.id}`, body: "", address: createPath(placeOf(notice)) };
  if (notice.kind === "assignedMany") {
    const title = t("alerts.assignedMany", { name, count: notice.count });
    return { ...told, about: notice.id, title };
  }
  const about = notice.conversationId;
  if (notice.kind === "mention") return { ...told, about, title: t("alerts.mention", { name }) };
  const body = (await personName(about)) ?? "";
  return { ...told, about, title: t("alerts.assigned", { name }), body };
}
