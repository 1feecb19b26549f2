const LINGER_MS = 30_000;
/** A conversation has four, and three beside it. */
const MOST = 16;

interface Ending {
  stop: () => void;
  timer: ReturnType<typeof setTimeout>;
}

const endings: Ending[] = [];

function end(ending: Ending) {
  clearTimeout(ending.timer);
  endings.splice(endings.indexOf(ending), 1);
  ending.stop();
}

/**
 * Ends a listener that nobody needs any more, a little later. Firestore keeps the answer of a query
 * as long as something listens to it: whoever comes back has it at once and reads nothing again, and
 * what is opened next is asked for before this one is taken back.
 */
export function endLater(stop: () => void): void {
  const ending: Ending = { stop, timer: setTimeout(() => end(ending), LINGER_MS) };
  endings.push(ending);
  const [oldest] = endings;
  if (oldest && endings.length > MOST) end(oldest);
}
