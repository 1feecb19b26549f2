/** The files that wait in the composer, and what they become when sent. */

import { el, icon, iconButton, toast } from "./dom.js";
import { CLOSE, FILE } from "./icons.js";

const LARGEST = 16 * 1024 * 1024;
const MOST = 30;
const BY_ENDING = {
  heic: "image/heic",
  heif: "image/heif",
  vcf: "text/vcard",
  ogg: "audio/ogg",
  opus: "audio/ogg",
};

export const strip = el("div", { class: "strip", "aria-label": "Archivos adjuntos", hidden: true });

let waiting = [];
let onChange = () => {};

export const attachments = () => waiting;

export function onAttachments(listener) {
  onChange = listener;
}

/** `kind` forces how the file travels: a picture sent as a document stays one. */
export function attachFiles(files, kind = "") {
  const small = [...files].filter((file) => file.size <= LARGEST);
  if (small.length < files.length) toast("WhatsApp no acepta archivos de más de 16 MB.");
  for (const file of small) {
    if (kind) file.kind = kind;
  }
  waiting = [...waiting, ...small].slice(0, MOST);
  render();
}

export function clearAttachments() {
  waiting = [];
  render();
}

function render() {
  for (const image of strip.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  strip.hidden = !waiting.length;
  strip.replaceChildren(...waiting.map(item));
  onChange();
}

function item(file) {
  const drop = () => {
    waiting = waiting.filter((other) => other !== file);
    render();
  };
  const shown = file.type.startsWith("image/")
    ? thumbnail(file)
    : el("span", {}, icon(FILE), file.name);
  return el(
    "div",
    { class: "strip-item" },
    shown,
    iconButton(`Quitar ${file.name}`, CLOSE, drop, { class: "" }),
  );
}

function thumbnail(file) {
  const image = el("img", { src: URL.createObjectURL(file), alt: file.name });
  image.onerror = () => image.replaceWith(el("span", {}, file.name));
  return image;
}

/** The messages to send: one a file, the words with the first; just the words without files. */
export async function toDrafts(files, body) {
  if (!files.length) return [{ body }];
  return Promise.all(files.map((file, n) => toDraft(file, n === 0 ? body : "")));
}

async function toDraft(file, body) {
  const media = [{ contentType: typeOf(file), base64: await base64(file), filename: file.name }];
  return { body, media, ...(file.kind ? { type: file.kind } : {}) };
}

function typeOf(file) {
  const ending = file.name.split(".").at(-1).toLowerCase();
  return file.type || BY_ENDING[ending] || "application/octet-stream";
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(new Error(`No se pudo leer ${file.name}.`));
    reader.readAsDataURL(file);
  });
}
