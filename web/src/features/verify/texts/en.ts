export const en = {
  title: "Is it really us?",
  intro:
    "Is somebody writing to you in our name? Each of our first messages carries a code. Type it here and we tell you if the message is ours.",
  code: "Code from the chat",
  "code.hint": "Eight letters and numbers. The dash does not matter.",
  "code.wrong":
    "A code has eight letters and numbers, never 0, 1, I, L or O. Check it in the chat.",
  check: "Check the code",
  checking: "Checking…",
  whatsapp: "Go to our chat on WhatsApp",
  sentAt: "Sent by us on {at}.",
  sentTo:
    "It went to a number that ends in {digits}. Not yours? Then somebody passed on a code of their own: don't send them anything, and tell us in our chat.",
  "genuine.title": "Yes, this message is from {agency}.",
  "genuine.text": "You can go on in the chat with peace of mind. The code was for this one check.",
  "used.title": "This code is ours, but it was checked before.",
  "used.text":
    "Was it you? Then all is well. If it wasn't, somebody may have copied our message: don't send anything, and ask us in our chat.",
  "expired.title": "This code is ours, but it is too old.",
  "expired.text": "Ask “is this real?” in our chat: we send you a new code to check.",
  "unknown.title": "We don't know this code.",
  "unknown.text":
    "First compare it with the chat: one wrong letter is enough. If it is right, the message is not from us: don't send photos, data or money, and tell us in our chat.",
  busy: "Too many tries in a short time. Wait a few minutes and check again.",
  unreachable:
    "We couldn't check the code. It may be your connection or us. This says nothing about the message: wait a moment and check again.",
  "rules.title": "What we never do",
  "rules.money": "We never ask for money: not for photos, courses, a book or registration.",
  "rules.photos": "We never ask for intimate photos, nor for video calls without clothes.",
  "rules.secret": "We never ask you to keep it secret from your family or friends.",
  "rules.pressure": "We never hurry you. Saying no or asking first is always fine.",
  address: "And is this page ours?",
  "address.text":
    "A page can be copied, its address can't. Look at the top of your browser and compare it, letter by letter, with the address on our official profile. In doubt, type the address yourself instead of tapping a link.",
} as const;
