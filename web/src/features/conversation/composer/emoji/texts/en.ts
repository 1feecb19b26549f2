export const en = {
  "emoji.tool": "Emoji",
  "emoji.search": "Search emoji",
  "emoji.loading": "Fetching the emoji…",
  "emoji.none": "No emoji has this name.",
} as const;
