export const en = {
  "presence.looks": "{names} has it open",
  "presence.look": "{names} have it open",
  "presence.types": "{names} is writing…",
  "presence.type": "{names} are writing…",
  "presence.more": "{count} more",
  "presence.somebody": "a colleague",

  "held.answered": "{name} has answered since you began to write:",
  "held.types": "{names} is writing an answer, too.",
  "held.type": "{names} are writing an answer, too.",
  "held.kept": "Yours is still here and not sent.",
  "held.keys": "Enter once more sends it.",
  "held.send": "Send anyway",
} as const;
