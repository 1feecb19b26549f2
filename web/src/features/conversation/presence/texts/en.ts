export const en = {
  "presence.looks": "{names} has this conversation open",
  "presence.look": "{names} have this conversation open",
  "presence.types": "{names} is writing…",
  "presence.type": "{names} are writing…",
  "presence.more": "{count} more",
  "presence.somebody": "a colleague",

  "held.answered": "{name} replied after you started writing:",
  "held.types": "{names} is also writing a reply.",
  "held.type": "{names} are also writing a reply.",
  "held.kept": "Your message is still here, unsent.",
  "held.keys": "Press Enter again to send it.",
  "held.send": "Send anyway",
} as const;
