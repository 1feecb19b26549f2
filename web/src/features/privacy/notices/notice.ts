/** The text that people agree to; `{agency}` is filled in. Another text is another version. */
export interface Notice {
  title: string;
  version: string;
  unnamed: string;
  intro: string;
  sections: readonly { title: string; text: readonly string[] }[];
}

/** The same word as the server's consent version, and the day it came into force. */
export const VERSION = "2026-11";
export const IN_FORCE = "2026-11-01";
