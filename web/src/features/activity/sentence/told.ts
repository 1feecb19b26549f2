/** The commands that leave an entry, in the order of the list of filters. */
export const TOLD = [
  "sendMessage",
  "retryMessage",
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
  "changeProfile",
  "confirmShot",
  "markBest",
  "exportConversations",
  "changeTag",
  "invite",
  "setAccess",
  "setActive",
  "endSessions",
] as const;

export type Told = (typeof TOLD)[number];
