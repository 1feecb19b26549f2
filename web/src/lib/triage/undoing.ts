/** What was done last and can be taken back; `end` takes the offer from the screen. */
export interface Offer {
  takeBack: () => void;
  end: () => void;
}

let latest: Offer | null = null;

export const undoing = {
  /** One offer at a time: many of them would hide the desk, and wait for each other. */
  offer(next: Offer) {
    latest?.end();
    latest = next;
  },
  withdraw(offer: Offer) {
    if (latest === offer) latest = null;
  },
};

/** Takes back what was done last, as long as it is offered. False when nothing is. */
export function undoLatest(): boolean {
  const offer = latest;
  offer?.takeBack();
  return offer !== null;
}
