export const en = {
  "attach.add": "Add photos or files",
  "attach.list": "To be sent",
  "attach.remove": "Remove {name}",
  "attach.progress": "Uploading {name}",
  "attach.apart": "WhatsApp shows no text with this kind of file: the text goes first, on its own.",
  "attach.noRoom":
    "This browser has no room left to keep it: send it before you close or reload the desk.",
  "attach.refused": {
    one: "{count} file cannot be sent, and holds the message up.",
    other: "{count} files cannot be sent, and hold the message up.",
  },
  "attach.removeRefused": { one: "Take it out", other: "Take them out" },
  "attach.thenTheRest": "and send the rest.",
  "attach.failed": {
    one: "{count} file was not uploaded, and holds the message up.",
    other: "{count} files were not uploaded, and hold the message up.",
  },
  "attach.uploadAgain": "Upload again",
  "attach.drop": "Drop here to send it in this conversation",
} as const;
