// Each tab with unsent words holds a share of this lock; a tab that ends lets go of it by itself.
const NAME = "desk:unsent";
const nothing = () => undefined;
let letGo: (() => void) | null = null;

/** Says to the person's other tabs whether this one has words that were not sent. */
export function holdWhile(hasUnsent: boolean) {
  if (hasUnsent === (letGo !== null)) return;
  letGo?.();
  letGo = null;
  if (!hasUnsent) return;
  const end = new Promise<void>((done) => (letGo = done));
  locks()
    ?.request(NAME, { mode: "shared" }, () => end)
    .catch(nothing);
}

/** Whether any tab of this browser has a draft or a message that did not get through. */
export async function isAnythingUnsent(): Promise<boolean> {
  if (letGo) return true;
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some(({ name }) => name === NAME);
}

/** Missing where the page did not come over a secure connection. */
function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}
