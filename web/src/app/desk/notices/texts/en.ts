export const en = {
  "notices.title": "Notifications",
  "notices.readAll": "Mark all as read",
  "notices.loading": "Loading…",
  "notices.none":
    "Nothing yet. When a colleague mentions you in a note or assigns you a conversation, you will see it here.",
  "notices.mention": "{name} mentioned you in a note",
  "notices.assigned": "{name} assigned it to you",
  "notices.assignedMany": "{name} assigned them to you",
  "notices.conversations": { one: "{count} conversation", other: "{count} conversations" },
  "notices.colleague": "A colleague",
  "notices.gone": "A conversation you can no longer see",
  "notices.unread": "unread",
} as const;
