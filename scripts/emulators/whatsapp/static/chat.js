/** The open conversation: bubbles, days, typing, scrolling, blue ticks for the agency. */

import { read, write } from "./api.js";
import { bubbleRow, typingRow } from "./bubble.js";
import { answerTo } from "./composer.js";
import { $, el, toast } from "./dom.js";
import { paintAvatar } from "./people.js";
import { bubbles, changed, isAnswered, isTyping, now, state, unread } from "./store.js";
import { dayKey, dayName, number } from "./times.js";

const PAGE = 150;
const NEAR_END_PX = 80;

let limit = PAGE;
let painted = new Map();
let reading = false;

export function resetChat() {
  limit = PAGE;
  painted = new Map();
  $("log").replaceChildren();
}

export function renderChat() {
  const aspirant = state.aspirants.get(state.open);
  $("welcome").hidden = Boolean(aspirant);
  $("open").hidden = !aspirant;
  document.body.classList.toggle("chatting", Boolean(aspirant));
  if (!aspirant) return;
  renderHead(aspirant);
  const shown = bubbles(aspirant.chat);
  const atEnd = isAtEnd();
  $("log").replaceChildren(...rows(shown, aspirant));
  if (atEnd) scrollToEnd();
  markRead(aspirant, shown);
}

function renderHead(aspirant) {
  paintAvatar($("head-avatar"), aspirant);
  $("head-name").textContent = aspirant.name;
  const typing = isTyping(aspirant.chat);
  $("head-note").textContent = typing
    ? "escribiendo…"
    : `${number(aspirant.address)} escribe a la agencia`;
  $("head-note").classList.toggle("typing-word", typing);
}

function rows(shown, aspirant) {
  const visible = shown.slice(-limit);
  const older = visible.length < shown.length ? [olderButton()] : [];
  const hint = shown.length
    ? []
    : [
        el(
          "p",
          { class: "hint" },
          "Aún no hay mensajes. Di «Hola» para empezar la conversación con la agencia.",
        ),
      ];
  const typing = isTyping(aspirant.chat) ? [typingRow()] : [];
  return [
    ...older,
    ...hint,
    ...visible.flatMap((message, n) => withDay(message, visible[n - 1])),
    ...typing,
  ];
}

function olderButton() {
  const onclick = () => {
    limit += PAGE;
    changed();
  };
  return el("button", { type: "button", class: "hint", onclick }, "Ver mensajes anteriores");
}

function withDay(message, before) {
  const newDay = !before || dayKey(before.at) !== dayKey(message.at);
  const first = newDay || before.inbound !== message.inbound;
  const day = newDay ? [el("p", { class: "day" }, dayName(message.at, now()))] : [];
  return [...day, row(message, first)];
}

/** Rows are kept while nothing about them changes: a playing voice note must not start over. */
function row(message, first) {
  const look = JSON.stringify([message, first, message.buttons.length && isAnswered(message)]);
  const kept = painted.get(message.sid);
  if (kept?.look === look) return kept.element;
  const element = bubbleRow(message, { first, answer: answerTo, choose });
  painted.set(message.sid, { look, element });
  return element;
}

async function choose(message, button) {
  try {
    await write(state.aspirants.get(message.chat), { button, replyTo: message.sid });
  } catch (error) {
    toast(error.message);
  }
}

async function markRead(aspirant, shown) {
  if (reading || document.visibilityState !== "visible" || !unread(shown)) return;
  reading = true;
  // Whatever goes wrong shows as the offline bar; the next change tries again.
  await read(aspirant).catch(() => {});
  reading = false;
}

export function isAtEnd() {
  const { scrollTop, clientHeight, scrollHeight } = $("scroller");
  return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
}

export function scrollToEnd() {
  $("scroller").scrollTop = $("scroller").scrollHeight;
}
