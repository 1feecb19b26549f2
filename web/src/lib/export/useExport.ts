import { useCallback } from "react";
import { run } from "../api/run";
import { useColleagues } from "../colleagues/ColleaguesContext";
import { CONVERSATION } from "../defaults";
import { downloadExport, type ExportWords } from "./exportCsv";
import { useExportTexts } from "./texts";
import { useTags } from "../tags/TagsContext";

const MOST_AT_ONCE = 500;

/** Saves these conversations as a spreadsheet; the audit tells who did. Throws an ApiError. */
export function useExport(): (ids: readonly string[]) => Promise<void> {
  const t = useExportTexts();
  const colleagues = useColleagues();
  const tags = useTags();
  return useCallback(
    async (ids) => {
      const parts = [];
      for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
        parts.push(await run("exportConversations", {}, { ids: ids.slice(at, at + MOST_AT_ONCE) }));
      }
      const words: ExportWords = {
        columns: COLUMNS.map((name) => t(`export.${name}`)),
        stage: (stage) => t(`stage.${stage}`),
        status: (status) => t(`export.status.${status}`),
        tag: (key) => tags.get(key)?.label ?? key,
        colleague: (uid) =>
          uid === CONVERSATION.assigneeId ? "" : (colleagues.get(uid)?.name ?? uid),
      };
      const rows = parts.flatMap((part) => part.rows);
      downloadExport(rows, words, new Date());
    },
    [t, colleagues, tags],
  );
}

const COLUMNS = [
  "name",
  "number",
  "city",
  "born",
  "height",
  "stage",
  "status",
  "tags",
  "assignee",
  "lastMessage",
] as const;
