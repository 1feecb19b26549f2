export const en = {
  "menu.label": "Message actions",
  "menu.reply": "Reply",
  "menu.copy": "Copy",
  "menu.why": "Why the bot said this",
  "menu.copied": "Message copied",
  "menu.notCopied": "The message could not be copied.",
} as const;
