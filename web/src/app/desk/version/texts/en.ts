export const en = {
  "version.ready": "A new version is ready. What you wrote is kept.",
  "version.files": "A new version is ready. First send or remove the files you chose.",
  "version.update": "Update",
  "version.later": "Later",
} as const;
