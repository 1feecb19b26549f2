export const en = {
  "variable.firstName": "First name",
  "variable.missingPhotos": "Missing photos",
  "variable.formLink": "Link to the form",
  "variable.firstName.open": "We do not know their name",
  "variable.missingPhotos.open": "No photo is missing",
  "variable.formLink.told": "Added when it is sent: only they can read it",
  "variable.replace": "Write it yourself, or take it out before you send.",
  "variable.put": "Put in “{value}”",
  "variable.putLink": "Put in the link to the form",
  "literal.asItStands": {
    one: "{names} would go out as it stands: nothing fills it in.",
    other: "{names} would go out as they stand: nothing fills them in.",
  },
  "literal.meant": "It is meant so",
  "quickReply.fault.shortcut_taken": "Another quick reply already uses this shortcut.",
  "quickReply.fault.quick_replies_full": "There is no room for more. Delete one first.",
  "quickReply.fault.forbidden": "Only admins can change what the whole team shares.",
  "quickReply.fault.not_found": "Somebody deleted it in the meantime.",
  "quickReply.fault.invalid":
    "Check the shortcut (one word) and the texts: something cannot be used.",
} as const;
