export const en = {
  "reply.label": "In reply to",
  "reply.onlyHere": "WhatsApp does not show the quote: only the team sees it.",
  "reply.drop": "Remove the quote",
} as const;
