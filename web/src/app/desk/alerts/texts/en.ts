export const en = {
  "alerts.title": "Notifications with sound",
  "alerts.hint":
    "For your conversations, for unassigned ones that are waiting for a reply, and when someone mentions you or assigns you a conversation.",
  "alerts.denied": "This browser blocks them. Allow them next to the page’s address, then reload.",
  "alerts.missing": "This browser does not support notifications.",
  "alerts.offer":
    "There is something new for you. Should this device notify you while you are looking at something else?",
  "alerts.offer.yes": "Notify me",
  "alerts.offer.no": "Not now",
  "alerts.many": { one: "{count} conversation has news", other: "{count} conversations have news" },
  "alerts.mention": "{name} mentioned you",
  "alerts.colleague": "A colleague",
  "alerts.assigned": "{name} assigned you a conversation",
  "alerts.assignedMany": {
    one: "{name} assigned you {count} conversation",
    other: "{name} assigned you {count} conversations",
  },
  "alerts.quiet": "Quiet hours",
  "alerts.quiet.hint": "No notifications and no sound during these hours.",
  "alerts.quiet.from": "From",
  "alerts.quiet.until": "Until",
} as const;
