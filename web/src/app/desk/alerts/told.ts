import type { Notice } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { noteHash } from "@/lib/notes/noteAddress";
import { nameOf } from "@/lib/personNames";
import { plainLine } from "@/lib/plainText";
import type { RowNews } from "./NewsWatch";
import type { SaysAlerts } from "./texts";

/** One notification. */
export interface Told {
  /** The same in all tabs, and another for other news. */
  key: string;
  /** The conversation. */
  about: string;
  title: string;
  body: string;
  /** Where a press leads. */
  address: string;
}

const addressOf = (id: string) => `/conversations/${encodeURIComponent(id)}`;

export function toldOfRow(t: SaysAlerts, { what, row }: RowNews): Told {
  const { id, preview, type } = row.lastMessage;
  const words = plainLine(preview) || t(`kind.${type}`);
  return {
    key: `${what} ${row.id} ${id}`,
    about: row.id,
    title: nameOf(row),
    body: what === "assigned" ? t("alerts.assigned") : words,
    address: addressOf(row.id),
  };
}

export function toldOfMention(t: SaysAlerts, notice: Identified<Notice>, by = ""): Told {
  const name = plainLine(by) || t("alerts.colleague");
  return {
    key: `mention ${notice.id}`,
    about: notice.conversationId,
    title: t("alerts.mention", { name }),
    body: "",
    address: addressOf(notice.conversationId) + noteHash(notice.noteId),
  };
}
