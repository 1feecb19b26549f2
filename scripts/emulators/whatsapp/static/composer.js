/** Where the aspirant writes: text, emoji, files, an answer to one message. */

import { write } from "./api.js";
import {
  attachments,
  attachFiles,
  clearAttachments,
  onAttachments,
  strip,
  toDrafts,
} from "./attachments.js";
import { attachMenu } from "./attach-menu.js";
import { $, el, iconButton, toast } from "./dom.js";
import { emojiPicker } from "./emojis.js";
import { ADD, CLOSE, SEND, SMILE } from "./icons.js";
import { quoteOf } from "./bubble.js";
import { state } from "./store.js";

const TALLEST_PX = 132;

let answering = null;
const drafts = new Map();

const field = el("textarea", {
  rows: "1",
  "aria-label": "Mensaje",
  placeholder: "Escribe un mensaje",
  autocomplete: "off",
});
const sendButton = iconButton("Enviar", SEND, send, { class: "round send" });
const answerBar = el("div", { class: "reply-bar", hidden: true });
const over = el("div", {});

export function mountComposer() {
  const emoji = iconButton("Emojis", SMILE, () => toggle("emojis", () => emojiPicker(insert)));
  const attach = iconButton("Adjuntar", ADD, () => toggle("menu", () => attachMenu(close)));
  const line = el("div", { class: "composer-line" }, attach, emoji, field, sendButton);
  $("composer").append(el("div", { class: "composer" }, over, answerBar, strip, line));
  field.addEventListener("input", refresh);
  field.addEventListener("keydown", onKey);
  field.addEventListener("paste", onPaste);
  document.addEventListener(
    "pointerdown",
    ({ target }) => $("composer").contains(target) || close(),
  );
  onAttachments(refresh);
  refresh();
}

/** Each chat keeps what was being written in it. */
export function switchDraft(from, to) {
  drafts.set(from, field.value);
  field.value = drafts.get(to) ?? "";
  clearAttachments();
  answerTo(null);
  close();
  refresh();
}

export function answerTo(message) {
  answering = message;
  answerBar.hidden = !message;
  answerBar.replaceChildren();
  if (!message) return;
  answerBar.append(
    quoteOf(message.sid),
    iconButton("Cancelar respuesta", CLOSE, () => answerTo(null)),
  );
  field.focus();
}

function onKey(event) {
  if (event.key === "Escape") close();
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
}

function onPaste(event) {
  const files = [...event.clipboardData.files];
  if (!files.length) return;
  event.preventDefault();
  attachFiles(files);
}

function refresh() {
  sendButton.disabled = !field.value.trim() && !attachments().length;
  field.style.height = "auto";
  // No height while hidden; the stylesheet's least one holds then.
  field.style.height = `${Math.min(field.scrollHeight + 2, TALLEST_PX)}px`;
}

function toggle(name, build) {
  const open = over.firstElementChild?.classList.contains(name);
  close();
  if (open) return;
  over.append(build());
  over.querySelector("button")?.focus();
}

function close() {
  over.replaceChildren();
}

function insert(emoji) {
  field.setRangeText(emoji, field.selectionStart, field.selectionEnd, "end");
  refresh();
}

async function send() {
  const aspirant = state.aspirants.get(state.open);
  const body = field.value.trim();
  const files = [...attachments()];
  const replyTo = answering?.sid ?? "";
  if (!body && !files.length) return;
  field.value = "";
  clearAttachments();
  answerTo(null);
  close();
  refresh();
  try {
    await sendAll(aspirant, await toDrafts(files, body), replyTo);
  } catch (error) {
    field.value ||= body;
    attachFiles(files);
    refresh();
    toast(
      error instanceof TypeError
        ? "El simulador no responde. El mensaje sigue aquí."
        : error.message,
    );
  }
}

/** One message a file, one after the other: an album keeps its order. */
async function sendAll(aspirant, messages, replyTo) {
  for (const message of messages) await write(aspirant, { ...message, replyTo });
}
