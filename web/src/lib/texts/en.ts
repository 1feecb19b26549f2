import { SLOT_NAMES } from "../slotNames";

export const en = {
  ...SLOT_NAMES.en,

  "app.loading": "Loading",
  "conversation.back": "Back to the inbox",
  "conversation.loading": "Loading the conversation",
  "conversation.offline": "You are offline",
  "conversation.offline.text":
    "This conversation is not on this device. It opens once you are back online; what you write is kept.",

  "dialog.close": "Close dialog",

  "signIn.out": "Sign out",
  "signIn.again": "Sign in again",

  "fault.session": "Your session has expired. Sign in again.",
  "fault.denied": "You cannot see this",
  "fault.denied.text": "Your access may have changed. Sign in again, or ask an admin.",
  "fault.other": "This could not be loaded.",
  "fault.retry": "Try again",

  "part.refused": "This part could not be loaded",
  "part.refused.offline":
    "There is no connection. It loads once you are back online; the rest goes on working.",
  "part.refused.stale":
    "There is a new version, or no connection. Reload the page: what you wrote is kept.",
  "part.close": "Close",

  "language.refused": "The language could not be loaded. Check your connection and try again.",

  "notYours.title": "Admins only",
  "notYours.text": "Only admins can see this screen. Ask one of them if you need something here.",

  "inbox.title": "Inbox",
  "inbox.more": "Load more",

  "stage.new": "New",
  "stage.profile": "Form",
  "stage.photos": "Photos",
  "stage.review": "Review",
  "stage.casting": "Casting",
  "stage.signed": "Signed",
  "stage.declined": "Not now",
  "stage.label": "Stage: {stage}",

  "kind.text": "Message",
  "kind.image": "Photo",
  "kind.audio": "Audio",
  "kind.video": "Video",
  "kind.document": "Document",
  "kind.sticker": "Sticker",
  "kind.location": "Location",
  "kind.contacts": "Contact",
  "kind.button": "Button",
  "kind.reaction": "Reaction",
  "kind.unknown": "Unsupported message",

  "status.received": "Received",
  "status.scheduled": "Scheduled",
  "status.cancelled": "Cancelled",
  "status.queued": "Queued",
  "status.sending": "Sending",
  "status.sent": "Sent",
  "status.delivered": "Delivered",
  "status.read": "Read",
  "status.undelivered": "Not delivered",
  "status.failed": "Failed",
  "status.unknown": "Not confirmed",

  "bot.optedOut": "This person has opted out of messages",
  "bot.erasure": "Asked for their data to be deleted: bot silent",
  "bot.paused": "Bot paused: the team has taken over",
  "bot.silent.misunderstood": "Bot silent: it did not understand",
  "bot.silent.human": "Bot silent: they asked for a person",
  "bot.silent.flood": "Bot silent: too many messages",
  "bot.silent.complaint": "Bot silent: they have a complaint",
  "bot.silent.guardian_writes": "Bot silent: a parent or guardian is writing",
  "bot.silent.wrong_number": "Bot silent: wrong number",
  "bot.silent.spam": "Bot silent: advertising",
  "bot.state.new": "Bot is about to say hello",
  "bot.state.greeted": "Bot is waiting for the form",
  "bot.state.form_sent": "Bot is waiting for the form",
  "bot.state.form_problems": "Bot is waiting for corrections to the form",
  "bot.state.form_done": "Bot has the form",
  "bot.state.photos_asked": "Bot is waiting for photos: {filled} of {total}",
  "bot.state.photos_done": "Bot has all the photos",
  "bot.state.handed_over": "Handed over to the team",
  "bot.state.guardian_needed": "Bot is waiting for a parent or guardian",

  "flag.distress":
    "In crisis: they speak of dying or hurting themselves, or fear that somebody close will.",
  "flag.abuse": "They describe violence or abuse.",
  "flag.complaint":
    "They have a complaint, or say that somebody asked for money or more in our name.",
  "flag.guardian_writes": "A mother, father or guardian is writing.",
  "flag.wrong_number": "They did not mean to write to us, or we wrote to the wrong number.",
  "flag.spam": "This looks like advertising.",
  "flag.human_wanted": "They asked to talk to a person.",
  "flag.misunderstood": "The bot did not understand them.",
  "flag.flood": "Far too many messages or files.",
  "flag.guardian": "A parent or guardian is needed.",
  "flag.phone_mismatch": "The form gives another phone number.",
  "flag.number_claimed": "Another form gave this number. It is not theirs, or we cannot tell.",
  "flag.many_forms": "Far too many forms through their link.",
  "flag.poor_photos": "Their photos still have problems.",
  "flag.undelivered": "One of our messages did not arrive.",
  "flag.erasure_requested": "They asked for their data to be deleted.",

  "photo.failed": "This could not be loaded.",
  "photo.loadAgain": "Load again",
  "photo.problem.too_small": "Too small",
  "photo.problem.too_dark": "Too dark",
  "photo.problem.too_bright": "Too bright",
  "photo.problem.blurred": "Blurred",
  "photo.problem.nobody": "Nobody in it",
  "photo.problem.duplicate": "Similar to another",
  "photo.problem.other": "Has a problem",

  "media.waiting": "On hold: age and consent are not known yet",
  "media.withheld": "Hidden until a parent or guardian agrees",

  "aspirant.show": "Show the applicant’s file",
  "aspirant.hide": "Hide the applicant’s file",

  "unconfirmed.count": {
    one: "A form with this number, not confirmed.",
    other: "{count} forms with this number, not confirmed.",
  },
  "unconfirmed.todo":
    "It may be somebody else’s: nothing in it counts until they confirm it in the chat.",
} as const;
