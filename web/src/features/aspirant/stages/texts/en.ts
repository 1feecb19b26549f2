export const en = {
  "history.title": "Stages",
  "history.none": "Not moved yet.",
  "history.from": "from {stage}",
  "history.by": "{name}, {time}",
  "history.you": "You",
  "history.bot": "Bot",
  "history.somebody": "A colleague",
} as const;
