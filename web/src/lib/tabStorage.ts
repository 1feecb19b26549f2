// What this tab keeps for the signed-in recruiter: drafts and unsent messages. Gone on sign-out.
const PREFIX = "desk:";

export const tabStorage = {
  read: (name: string): string | null => sessionStorage.getItem(PREFIX + name),
  write(name: string, value: string) {
    if (value) sessionStorage.setItem(PREFIX + name, value);
    else sessionStorage.removeItem(PREFIX + name);
  },
  clear() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
  },
};
