export const en = {
  "alerts.title": "Notifications with sound",
  "alerts.hint": "For messages in your conversations, and in those of nobody that wait.",
  "alerts.denied": "This browser blocks them. Allow them beside the address, then load again.",
  "alerts.missing": "This browser knows no notifications.",
  "alerts.offer": "A message came in. Shall this device tell you when you look elsewhere?",
  "alerts.offer.yes": "Notify me",
  "alerts.offer.no": "Not now",
  "alerts.many": { one: "{count} conversation has news", other: "{count} conversations have news" },
  "alerts.quiet": "Quiet hours",
  "alerts.quiet.hint": "Neither notification nor sound in that time.",
  "alerts.quiet.from": "From",
  "alerts.quiet.until": "Until",
} as const;
