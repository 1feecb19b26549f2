export const en = {
  "app.notFound.title": "Page not found",
  "app.notFound.text": "Check the address, or go back to the inbox.",
  "app.notFound.home": "Go to the inbox",
  "app.crash.title": "Something went wrong",
  "app.crash.text": "This is our fault. Reloading the page usually helps.",
  "app.crash.reload": "Reload",

  "connection.offline": "Offline. Everything loads once you are connected again.",
  "connection.offline.until": "Offline: you see how things were at {time}.",
  "connection.server":
    "The server is having trouble. What you read is live; what you do may take a while to be saved.",
  "connection.reconnecting": "Reconnecting…",

  "role.admin": "Admin",
  "role.recruiter": "Recruiter",
  "role.viewer": "Viewer",

  "signOut.title": "Sign out?",
  "signOut.text":
    "There are unsent messages or notes here or in another tab. If you sign out, they are lost.",
  "signOut.stay": "Stay signed in",

  "menu.open": "Your account",
  "menu.theme": "Appearance",
  "menu.theme.auto": "System",
  "menu.theme.light": "Light",
  "menu.theme.dark": "Dark",

  "inbox.choose.title": "Choose a conversation",
  "inbox.choose.text": "Move with j and k, open with Enter, search with /.",

  rail: "Screens",
  "rail.inbox": "Inbox",
  "rail.stages": "Stages",
  "rail.palette": "Actions",
  "rail.palette.open": "Actions and people",
  "rail.notices": "Notifications",
  "rail.notices.unread": {
    one: "Notifications: {count} unread",
    other: "Notifications: {count} unread",
  },
  "rail.team": "Team",
  "rail.activity": "Activity",

  "skip.list": "Skip to the list",
  "skip.conversation": "Skip to the conversation",

  "conversation.region": "Conversation",
} as const;
