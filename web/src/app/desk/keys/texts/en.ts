export const en = {
  "keys.title": "Keyboard shortcuts",
  "keys.about":
    "They act on the focused row (and on the whole selection, if the row is part of it); otherwise on the open conversation; otherwise on the selection.",
  "keys.on": "Single-key shortcuts",
  "keys.on.hint": "When off, a single letter does nothing. Enter, Esc and {palette} still work.",
  "keys.then": "then",
  "keys.with": "plus",

  "keys.group.list": "In the list",
  "keys.group.conversation": "With a conversation",
  "keys.group.go": "Go to",
  "keys.group.always": "Everywhere",

  "key.next": "Next row",
  "key.previous": "Previous row",
  "key.open": "Open the conversation",
  "key.select": "Select, or deselect",
  "key.search": "Search",

  "key.reply": "Reply",
  "key.recall": "In an empty reply: change what is not sent yet",
  "key.note": "Internal note",
  "key.assign": "Assign",
  "key.close": "Close, or reopen",
  "key.snooze": "Snooze",
  "key.tag": "Tags",
  "key.unread": "Mark as unread",

  "key.go.mine": "Mine",
  "key.go.unassigned": "Unassigned",
  "key.go.all": "All",
  "key.go.needsAnswer": "Needs reply",
  "key.go.windowClosing": "Window closing",
  "key.go.flagged": "Flagged",
  "key.go.snoozed": "Snoozed",
  "key.go.closed": "Closed",
  "key.go.stages": "Stages",
  "key.go.team": "Team",

  "key.palette": "All actions, and everybody",
  "key.help": "Keyboard shortcuts",
  "key.back": "Back",
} as const;
