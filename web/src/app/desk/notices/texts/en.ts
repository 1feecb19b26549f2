export const en = {
  "notices.title": "Mentions",
  "notices.readAll": "Mark all as read",
  "notices.loading": "Loading…",
  "notices.none": "Nothing yet. When a colleague mentions you in a note, you will see it here.",
  "notices.mention": "{name} mentioned you in a note",
  "notices.colleague": "A colleague",
  "notices.gone": "A conversation you can no longer see",
  "notices.unread": "unread",
} as const;
