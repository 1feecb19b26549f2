export const en = {
  "notices.title": "Notices",
  "notices.readAll": "Mark all as read",
  "notices.loading": "Loading…",
  "notices.none": "Nothing yet. When a colleague mentions you in a note, you see it here.",
  "notices.mention": "{name} mentioned you in a note",
  "notices.colleague": "A colleague",
  "notices.gone": "A conversation that you cannot see any more",
  "notices.unread": "unread",
} as const;
