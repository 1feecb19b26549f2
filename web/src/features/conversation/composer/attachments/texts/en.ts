export const en = {
  "attach.add": "Add photos or files",
  "attach.list": "To be sent",
  "attach.remove": "Remove {name}",
  "attach.progress": "Uploading {name}",
  "attach.apart": "WhatsApp shows no text with this kind of file: the text goes first, on its own.",
  "attach.noRoom":
    "This browser has no room left to keep it: send it before you close or reload the desk.",
  "attach.drop": "Drop here to send it in this conversation",
} as const;
