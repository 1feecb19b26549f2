export const en = {
  "app.notFound.title": "Nothing lives here",
  "app.notFound.text": "This address leads nowhere.",
  "app.notFound.home": "Go to the inbox",
  "app.crash.title": "Something broke",
  "app.crash.text": "It is our fault. Loading the page again usually helps.",
  "app.crash.reload": "Load again",

  "connection.offline": "Offline. What you see may be old.",
  "connection.offline.until": "Offline: you see how it was at {time}.",
  "connection.server":
    "The server has trouble. What you read is live; what you do may have to wait.",
  "connection.reconnecting": "Reconnecting…",

  "role.admin": "Admin",
  "role.recruiter": "Recruiter",
  "role.viewer": "Viewer",

  "signOut.title": "Sign out?",
  "signOut.text": "Here or in another tab there are words that were not sent. They would be lost.",
  "signOut.stay": "Stay here",

  "menu.open": "Your account",
  "menu.theme": "Appearance",
  "menu.theme.auto": "Auto",
  "menu.theme.light": "Light",
  "menu.theme.dark": "Dark",

  "inbox.choose.title": "Choose a conversation",
  "inbox.choose.text": "Move with ↑ and ↓, open with Enter, search with /.",

  rail: "Screens",
  "rail.inbox": "Inbox",
  "rail.stages": "Stages",
  "rail.palette": "Actions",
  "rail.palette.open": "Actions and people",
  "rail.notices": "Notices",
  "rail.notices.unread": { one: "Notices: {count} unread", other: "Notices: {count} unread" },
  "rail.team": "Team",
  "rail.activity": "Activity",

  "skip.list": "Skip to the list",
  "skip.conversation": "Skip to the conversation",

  "conversation.region": "Conversation",
} as const;
