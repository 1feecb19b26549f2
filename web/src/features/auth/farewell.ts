// Set from a sign-out to the next sign-in, so that tabs which learn of it late know that the person
// left on purpose. It names nobody.
const KEY = "desk:farewell";

export const farewell = {
  say: () => localStorage.setItem(KEY, "said"),
  forget: () => localStorage.removeItem(KEY),
  get isSaid(): boolean {
    return localStorage.getItem(KEY) !== null;
  },
  /** Calls back when it is said in another tab. */
  hear(react: () => void): () => void {
    const listen = ({ key, newValue }: StorageEvent) => {
      if (key === KEY && newValue !== null) react();
    };
    window.addEventListener("storage", listen);
    return () => window.removeEventListener("storage", listen);
  },
};
