import type { Command } from "@/lib/api/commands";

/** The commands that change nothing, or nothing to keep. */
export const UNTOLD = [
  "startUpload",
  "getBotOutlook",
  "getFileUrls",
  "showLooking",
  "showTyping",
  "showGone",
  "getHealth",
] as const satisfies readonly Command[];

/** Those that leave an entry. */
export type Told = Exclude<Command, (typeof UNTOLD)[number]>;

/** In the order of the list of filters. */
export const TOLD = [
  "sendMessage",
  "sendTemplate",
  "retryMessage",
  "changeScheduled",
  "cancelScheduled",
  "addNote",
  "changeNote",
  "deleteNote",
  "assign",
  "moveStage",
  "changeTags",
  "setStatus",
  "snooze",
  "markRead",
  "markUnread",
  "pauseBot",
  "clearAge",
  "openOriginal",
  "markNoticesRead",
  "saveQuickReply",
  "deleteQuickReply",
  "syncTemplates",
  "changeProfile",
  "confirmShot",
  "markBest",
  "exportConversations",
  "changeTag",
  "invite",
  "setAccess",
  "setActive",
  "endSessions",
] as const satisfies readonly Told[];
