/** The commands that leave an entry, in the order of the list of filters. */
export const TOLD = [
  "sendMessage",
  "retryMessage",
  "changeScheduled",
  "cancelScheduled",
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
  "exportConversations",
  "changeTag",
  "invite",
  "setAccess",
  "setActive",
  "endSessions",
] as const;

export type Told = (typeof TOLD)[number];
