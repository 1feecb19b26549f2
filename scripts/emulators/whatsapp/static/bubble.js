/** One message as a bubble. */

import { el, iconButton } from "./dom.js";
import { ANSWER } from "./icons.js";
import { mediaOf } from "./media.js";
import { isAnswered, state } from "./store.js";
import { kindOf, summary } from "./summary.js";
import { formatted, isEmojiOnly } from "./text.js";
import { tick } from "./ticks.js";
import { clock } from "./times.js";

const PICTURES = new Set(["image", "video"]);

export function bubbleRow(message, { first, answer, choose }) {
  const line = el("div", { class: "line" }, bubble(message));
  if (!message.inbound)
    line.append(iconButton("Responder", ANSWER, () => answer(message), { class: "round answer" }));
  const classes = ["row", message.inbound ? "mine" : "", first ? "first" : ""].filter(Boolean);
  const lost = message.inbound && message.webhook === "lost";
  return el(
    "div",
    { class: classes.join(" ") },
    line,
    message.buttons.length ? choices(message, choose) : null,
    lost ? el("p", { class: "lost-note" }, "La agencia no respondió") : null,
  );
}

function bubble(message) {
  const kind = kindOf(message);
  const words = captionOf(message, kind);
  const classes = ["bubble", words ? "" : "no-words"];
  if (PICTURES.has(kind)) classes.push("picture");
  if (kind === "sticker") classes.push("sticker");
  const attributes = {
    class: classes.filter(Boolean).join(" "),
    "data-sid": message.sid,
    "data-direction": message.inbound ? "inbound" : "outbound",
  };
  const parts = [quoteOf(message.replyTo), ...mediaOf(message, kind), words];
  return el("div", attributes, ...parts, meta(message));
}

function captionOf(message, kind) {
  const named = kind === "document" && message.body === message.media[0]?.filename;
  const silent = !message.body && (message.media.length || kind === "location");
  if (named || silent) return null;
  const words = el("bdi", { class: "words" });
  if (isEmojiOnly(message.body)) words.classList.add("emoji-only");
  words.append(...formatted(message.body || "Mensaje no compatible con este teléfono"));
  return words;
}

function meta(message) {
  const time = el("time", { datetime: message.at }, clock(message.at));
  return el("span", { class: "meta" }, time, message.inbound ? tick(message) : null);
}

export function quoteOf(sid) {
  const quoted = sid && state.messages.get(sid);
  if (!quoted) return null;
  const who = quoted.inbound ? "Tú" : "Agencia";
  return el("span", { class: "quote" }, el("b", {}, who), el("span", {}, summary(quoted)));
}

function choices(message, choose) {
  const taken = isAnswered(message);
  const buttons = message.buttons.map((button) =>
    el(
      "button",
      { type: "button", disabled: taken, onclick: () => choose(message, button) },
      button.text,
    ),
  );
  return el(
    "div",
    { class: "choices", role: "group", "aria-label": "Respuestas rápidas" },
    ...buttons,
  );
}

export function typingRow() {
  const dots = [el("i"), el("i"), el("i")];
  const attributes = { class: "bubble dots", role: "img", "aria-label": "escribiendo…" };
  return el(
    "div",
    { class: "row first" },
    el("div", { class: "line" }, el("div", attributes, ...dots)),
  );
}
