export const en = {
  "variable.firstName": "First name",
  "variable.missingPhotos": "Missing photos",
  "variable.formLink": "Link to the form",
  "variable.firstName.open": "We do not know their name",
  "variable.missingPhotos.open": "No photo is missing",
  "variable.formLink.told": "Put in when it is sent: only they can read it",
  "quickReply.fault.shortcut_taken": "Another quick reply has this shortcut.",
  "quickReply.fault.quick_replies_full": "There are too many. Delete one first.",
  "quickReply.fault.forbidden": "Only admins change what all share.",
  "quickReply.fault.not_found": "Somebody deleted it meanwhile.",
  "quickReply.fault.invalid": "The shortcut or a text cannot be used like this.",
} as const;
