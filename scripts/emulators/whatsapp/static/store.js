/** What the phone knows, told by the simulator's stream, and who wants to hear of changes. */

export const state = {
  aspirants: new Map(),
  messages: new Map(),
  chats: new Map(),
  open: null,
  search: "",
  ahead: 0,
};

const REPAINT_MS = 16;
const listeners = new Set();

export function subscribe(listener) {
  listeners.add(listener);
}

export function changed() {
  for (const listener of listeners) listener();
}

const CHANGES = {
  snapshot({ aspirants, messages, now }) {
    state.aspirants = new Map(aspirants.map((aspirant) => [aspirant.chat, aspirant]));
    state.messages = new Map();
    state.chats = new Map();
    messages.forEach(keep);
    // The simulator's clock can be moved; "today" is today over there.
    state.ahead = new Date(now) - Date.now();
  },
  aspirant: ({ aspirant }) => state.aspirants.set(aspirant.chat, aspirant),
  message: ({ message }) => keep(message),
};

function keep(message) {
  if (!state.chats.has(message.chat)) state.chats.set(message.chat, new Map());
  state.chats.get(message.chat).set(message.sid, message);
  state.messages.set(message.sid, message);
}

let due = false;

/** Many changes in one go are one repaint. */
export function apply(change) {
  CHANGES[change.type](change);
  if (due) return;
  due = true;
  setTimeout(() => {
    due = false;
    changed();
  }, REPAINT_MS);
}

export const now = () => Date.now() + state.ahead;

const ARRIVED = new Set(["delivered", "read"]);
const ON_THE_WAY = new Set(["accepted", "queued", "sent"]);

export const inChat = (chat) => [...(state.chats.get(chat)?.values() ?? [])];

/** Whether one of the message's quick replies was tapped. */
export const isAnswered = ({ sid, chat }) =>
  inChat(chat).some((message) => message.replyTo === sid);

/** The bubbles of a chat: what the agency sent is on the phone only once delivered. */
export function bubbles(chat) {
  return inChat(chat).filter(({ inbound, status }) => inbound || ARRIVED.has(status));
}

export function isTyping(chat) {
  return inChat(chat).some(({ inbound, status }) => !inbound && ON_THE_WAY.has(status));
}

export const unread = (shown) =>
  shown.filter((message) => !message.inbound && message.status === "delivered").length;
