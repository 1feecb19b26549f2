export const en = {
  loading: "Loading",
  rules: "We will never ask you for money or intimate photos.",
  links: "More information",
  privacy: "Privacy notice",
  verify: "Is it really us?",
  backToWhatsApp: "Back to WhatsApp",
  writeOnWhatsApp: "Write on WhatsApp",
  "offline.title": "We couldn't load this page",
  "offline.text": "It may be your connection or us. Whatever you wrote before is still here.",
  "offline.retry": "Try again",
} as const;
