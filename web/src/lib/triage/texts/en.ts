export const en = {
  "triage.rows": { one: "{count} conversation", other: "{count} conversations" },
  "triage.working": "One moment…",
  "triage.undo": "Undo",
  "triage.undone": "Undone",
  "triage.dismiss": "Dismiss",

  "triage.done.taken": { one: "Yours now", other: "Yours now" },
  "triage.done.unassigned": { one: "Now unassigned", other: "Now unassigned" },
  "triage.done.assigned": { one: "Assigned to {name}", other: "Assigned to {name}" },
  "triage.done.moved": { one: "Moved to {stage}", other: "Moved to {stage}" },
  "triage.done.tagged": "Tagged {tags}",
  "triage.done.untagged": "No longer tagged {tags}",
  "triage.done.closed": { one: "Closed", other: "Closed" },
  "triage.done.open": { one: "Reopened", other: "Reopened" },
  "triage.done.snoozed": { one: "Snoozed until {time}", other: "Snoozed until {time}" },
  "triage.done.awake": "Back in the inbox",
  "triage.done.unread": { one: "Marked as unread", other: "Marked as unread" },

  "triage.failed.assign": {
    one: "It could not be assigned",
    other: "{failed} of {count} could not be assigned",
  },
  "triage.failed.moveStage": {
    one: "It could not be moved",
    other: "{failed} of {count} could not be moved",
  },
  "triage.failed.changeTags": {
    one: "The tags could not be changed",
    other: "The tags of {failed} of {count} could not be changed",
  },
  "triage.failed.closed": {
    one: "It could not be closed",
    other: "{failed} of {count} could not be closed",
  },
  "triage.failed.open": {
    one: "It could not be reopened",
    other: "{failed} of {count} could not be reopened",
  },
  "triage.failed.snooze": {
    one: "It could not be snoozed",
    other: "{failed} of {count} could not be snoozed",
  },
  "triage.failed.markUnread": {
    one: "It could not be marked as unread",
    other: "{failed} of {count} could not be marked as unread",
  },
  "triage.failed.undo": {
    one: "It could not be undone",
    other: "{failed} of {count} could not be undone",
  },
  "triage.failed.more": { one: "and {count} more", other: "and {count} more" },

  "triage.why.takenBy": "{name} took it in the meantime.",
  "triage.why.assigned_meanwhile": "Somebody else took it in the meantime.",
  "triage.why.givenBack": "It was unassigned in the meantime.",
  "triage.why.movedBy": "{name} moved them to {stage} in the meantime.",
  "triage.why.movedByBot": "The bot moved them to {stage} in the meantime.",
  "triage.why.movedTo": "They were moved to {stage} in the meantime.",
  "triage.why.moved_meanwhile": "Somebody moved it in the meantime.",
  "triage.why.written_meanwhile":
    "They wrote in the meantime. Everything stays as it is, so that their message is not missed.",
  "triage.why.not_yours": "It is assigned to a colleague now.",
  "triage.why.forbidden": "Your role does not allow this. Ask an admin.",
  "triage.why.not_found": "This conversation no longer exists.",
  "triage.why.offline": "You are offline. Nothing has changed; try again once you are connected.",
  "triage.why.network": "The server did not answer. Check whether it worked before you repeat it.",
  "triage.why.unavailable":
    "The server is not available at the moment. Try again in a few minutes.",
  "triage.why.unauthenticated": "Your session has expired. Sign in again.",
  "triage.why.invalid": "The server did not accept it. Reload the page and try again.",
  "triage.why.other": "The server refused it. If it happens again, tell an admin.",
} as const;
