export const en = {
  "version.ready": "A new version is ready. What you wrote stays.",
  "version.files": "A new version is ready. Send or take out the chosen files first.",
  "version.update": "Update",
  "version.later": "Later",
} as const;
