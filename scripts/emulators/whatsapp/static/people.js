/** The list of aspirants: last message, time, unread. */

import { $, el } from "./dom.js";
import { bubbles, isTyping, now, state, unread } from "./store.js";
import { summary } from "./summary.js";
import { tick } from "./ticks.js";
import { listTime } from "./times.js";

// Dark enough for white initials.
const COLOURS = ["#0f766e", "#9d3c72", "#2563a8", "#a4500f", "#6b46b8", "#3f6212", "#b3324a"];

export function paintAvatar(element, { chat, name }) {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const initials = ends.map((word) => [...word][0] ?? "").join("");
  element.textContent = /\p{L}/u.test(initials) ? initials.toUpperCase() : "#";
  const sum = [...chat].reduce((total, character) => total + character.codePointAt(0), 0);
  element.style.backgroundColor = COLOURS[sum % COLOURS.length];
}

export function renderPeople(openChat) {
  const wanted = state.search.trim().toLowerCase();
  const people = [...state.aspirants.values()]
    .filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(wanted))
    .map((aspirant) => ({ aspirant, shown: bubbles(aspirant.chat) }));
  people.sort((a, b) => lastTime(b.shown) - lastTime(a.shown));
  const focused = document.activeElement?.closest?.(".person")?.dataset.chat;
  $("people").replaceChildren(...people.map((person) => row(person, openChat)));
  if (!people.length)
    $("people").append(el("li", { class: "people-none" }, "Nadie con ese nombre."));
  if (focused)
    $("people")
      .querySelector(`[data-chat="${CSS.escape(focused)}"]`)
      ?.focus();
}

const lastTime = (shown) => (shown.length ? new Date(shown.at(-1).at).getTime() : 0);

function row({ aspirant, shown }, openChat) {
  const last = shown.at(-1);
  const count = unread(shown);
  const avatar = el("span", { class: "avatar", "aria-hidden": "true" });
  paintAvatar(avatar, aspirant);
  const attributes = {
    type: "button",
    class: count ? "person unread" : "person",
    "data-chat": aspirant.chat,
    "aria-current": state.open === aspirant.chat ? "true" : null,
    onclick: () => openChat(aspirant.chat),
  };
  return el(
    "li",
    {},
    el(
      "button",
      attributes,
      avatar,
      el("bdi", { class: "person-name" }, aspirant.name),
      el("span", { class: "person-time" }, last ? listTime(last.at, now()) : ""),
      lastLine(aspirant, last),
      count ? badge(count) : null,
    ),
  );
}

function lastLine({ chat }, last) {
  const line = el("span", { class: "person-last" });
  if (isTyping(chat)) line.append(el("span", { class: "typing-word" }, "escribiendo…"));
  else if (!last) line.append(el("bdi", {}, "Toca para escribir a la agencia"));
  else line.append(...(last.inbound ? [tick(last)] : []), el("bdi", {}, summary(last)));
  return line;
}

function badge(count) {
  const words = count === 1 ? "1 mensaje sin leer" : `${count} mensajes sin leer`;
  return el("span", { class: "badge", role: "img", "aria-label": words }, String(count));
}
