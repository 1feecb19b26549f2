export const en = {
  "history.title": "Stages",
  "history.none": "No changes yet.",
  "history.from": "before: {stage}",
  "history.undone": "undone: {stage}",
  "history.by": "{name}, {time}",
  "history.you": "You",
  "history.bot": "Bot",
  "history.somebody": "A colleague",
} as const;
