/** The commands that leave an entry, in the order of the list of filters. */
export const TOLD = [
  "sendMessage",
  "retryMessage",
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
  "exportConversations",
  "changeTag",
  "invite",
  "setAccess",
  "setActive",
  "endSessions",
] as const;

export type Told = (typeof TOLD)[number];
