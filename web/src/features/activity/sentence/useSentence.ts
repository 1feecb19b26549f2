import { Timestamp } from "firebase/firestore";
import { may } from "@/lib/api/commands";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import type { AuditEntry, Conversation, User } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useTags } from "@/lib/tags/TagsContext";
import { moment } from "@/lib/time/format";
import { useActivityTexts, type SaysActivity } from "../texts";
import type { Told } from "./told";

/** Stands in a sentence for whom the conversation is with. */
export const PERSON = "\u0000";

interface Words {
  t: SaysActivity;
  language: Language;
  colleague: (uid: string | null) => string;
  tag: (key: string) => string;
  tagOf: (id: string | null) => string;
}

type Teller = (entry: AuditEntry, names: { by: string; who: string }, words: Words) => string;

/** What somebody did, in words. Names are looked up: the entry holds none. */
export function useSentence(entry: AuditEntry): string {
  const t = useActivityTexts();
  const { language } = useLanguage();
  const colleagues = useColleagues();
  const tags = useTags();
  const words = {
    t,
    language,
    colleague: (uid: string | null) => colleagues.get(uid ?? "")?.name ?? t("activity.somebody"),
    tag: (key: string) => tags.get(key)?.label ?? key,
    tagOf: (id: string | null) => [...tags.values()].find((tag) => tag.id === id)?.label ?? "…",
  };
  const names = { by: words.colleague(entry.by), who: PERSON };
  const tell = (TELLERS as Partial<Record<string, Teller>>)[entry.command];
  if (tell) return tell(entry, names, words);
  return t("did.other", { by: names.by, command: entry.command });
}

const TELLERS: Record<Told, Teller> = {
  sendMessage: ({ after }, names, { t }) =>
    t("scheduled" in after ? "did.sendMessage.later" : "did.sendMessage", names),
  sendTemplate: ({ after }, names, { t }) =>
    t("scheduled" in after ? "did.sendTemplate.later" : "did.sendTemplate", names),
  retryMessage: (_, names, { t }) => t("did.retryMessage", names),
  changeScheduled: (_, names, { t }) => t("did.changeScheduled", names),
  cancelScheduled: (_, names, { t }) => t("did.cancelScheduled", names),
  addNote: (_, names, { t }) => t("did.addNote", names),
  changeNote: (_, names, { t }) => t("did.changeNote", names),
  deleteNote: ({ by, userId }, names, { t, colleague }) =>
    userId === null || userId === by
      ? t("did.deleteNote", names)
      : t("did.deleteNote.of", { ...names, user: colleague(userId) }),
  assign: ({ by, after }, names, { t, colleague }) => {
    if (after.assigneeId === by) return t("did.assign.self", names);
    if (after.assigneeId === CONVERSATION.assigneeId) return t("did.assign.nobody", names);
    return t("did.assign", { ...names, to: colleague(textOf(after.assigneeId)) });
  },
  moveStage: ({ before, after }, names, { t }) => {
    const stage = (value: unknown) => t(`stage.${value as Conversation["stage"]}`);
    if (!("stage" in after)) return t("did.moveStage.same", names);
    const to = stage(after.stage);
    if (!("stage" in before)) return t("did.moveStage", { ...names, to });
    return t("did.moveStage.from", { ...names, from: stage(before.stage), to });
  },
  changeTags: ({ after }, names, { t, tag }) => {
    const tags = Array.isArray(after.tags) ? after.tags.map((key) => tag(String(key))) : null;
    if (!tags) return t("did.changeTags", names);
    if (tags.length === 0) return t("did.changeTags.none", names);
    return t("did.changeTags.to", { ...names, tags: tags.join(", ") });
  },
  setStatus: ({ after }, names, { t }) =>
    t(after.status === "closed" ? "did.setStatus.closed" : "did.setStatus.open", names),
  snooze: ({ after }, names, { t, language }) => {
    const until = after.snoozedUntil;
    if (!(until instanceof Timestamp)) return t("did.snooze.back", names);
    return t("did.snooze", { ...names, until: moment(until.toDate(), language) });
  },
  markRead: (_, names, { t }) => t("did.markRead", names),
  markUnread: (_, names, { t }) => t("did.markUnread", names),
  pauseBot: ({ after }, names, { t }) =>
    t(after["bot.paused"] === false ? "did.pauseBot.off" : "did.pauseBot", names),
  clearAge: ({ after: { ageClearedFor: why } }, names, { t }) =>
    t(why === "guardian" || why === "of_age" ? `did.clearAge.${why}` : "did.clearAge", names),
  openOriginal: (_, names, { t }) => t("did.openOriginal", names),
  markNoticesRead: (_, { by }, { t }) => t("did.markNoticesRead", { by }),
  saveQuickReply: (_, { by }, { t }) => t("did.saveQuickReply", { by }),
  deleteQuickReply: (_, { by }, { t }) => t("did.deleteQuickReply", { by }),
  syncTemplates: (_, { by }, { t }) => t("did.syncTemplates", { by }),
  changeProfile: (_, names, { t }) => t("did.changeProfile", names),
  confirmShot: (_, names, { t }) => t("did.confirmShot", names),
  markBest: ({ after }, names, { t }) =>
    t(after.best === false ? "did.markBest.off" : "did.markBest", names),
  exportConversations: ({ conversationIds }, { by }, { t }) =>
    t("did.exportConversations", { by, count: conversationIds.length }),
  changeTag: ({ tagId }, { by }, { t, tagOf }) => t("did.changeTag", { by, tag: tagOf(tagId) }),
  invite: ({ userId, after }, { by }, { t, colleague }) =>
    t("did.invite", { by, user: colleague(userId), role: roleOf(after, t) }),
  setAccess: ({ userId, after }, { by }, { t, colleague }) => {
    const seesAll = after.sees === "all" || may(after.role as User["role"], "setAccess");
    const sees = t(seesAll ? "activity.sees.all" : "activity.sees.own");
    return t("did.setAccess", { by, user: colleague(userId), role: roleOf(after, t), sees });
  },
  setActive: ({ userId, after }, { by }, { t, colleague }) =>
    t(after.active === false ? "did.setActive.off" : "did.setActive", {
      by,
      user: colleague(userId),
    }),
  endSessions: ({ userId }, { by }, { t, colleague }) =>
    t("did.endSessions", { by, user: colleague(userId) }),
};

function roleOf({ role }: AuditEntry["after"], t: SaysActivity): string {
  return t(`activity.role.${role as User["role"]}`);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
