export const en = {
  "emoji.tool": "Emoji",
  "emoji.search": "Search emoji",
  "emoji.loading": "Loading the emoji…",
  "emoji.none": "No emoji has this name.",
} as const;
