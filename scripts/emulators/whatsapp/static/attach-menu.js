/** What can be attached besides words. */

import { write } from "./api.js";
import { attachFiles } from "./attachments.js";
import { ask } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { FILE, MICROPHONE, PERSON, PHOTO, PIN, STICKER } from "./icons.js";
import { state } from "./store.js";

const ENTRIES = [
  ["Fotos y videos", PHOTO, "#0a6fc2", () => pick("image/*,video/*", true)],
  ["Documento", FILE, "#7a4fd0", () => pick("", true, "document")],
  ["Nota de voz", MICROPHONE, "#c2410c", () => pick("audio/*", false, "audio")],
  ["Sticker", STICKER, "#0f8a6c", () => pick("image/webp", false, "sticker")],
  ["Ubicación", PIN, "#15803d", sendPlace],
  ["Contacto", PERSON, "#0e7490", sendContact],
];

export function attachMenu(close) {
  const entries = ENTRIES.map(([label, path, colour, act]) => {
    const shape = icon(path);
    shape.style.color = colour;
    const onclick = () => {
      close();
      act();
    };
    return el("button", { type: "button", role: "menuitem", onclick }, shape, label);
  });
  return el("div", { class: "over menu", role: "menu", "aria-label": "Adjuntar" }, ...entries);
}

function pick(accept, multiple, kind = "") {
  const input = el("input", {
    type: "file",
    accept,
    multiple,
    hidden: true,
    "aria-label": "Archivo",
  });
  input.onchange = () => {
    attachFiles([...input.files], kind);
    input.remove();
  };
  input.oncancel = () => input.remove();
  document.body.append(input);
  input.click();
}

const send = (given) => write(state.aspirants.get(state.open), given);

function sendPlace() {
  const fields = [
    { name: "label", label: "Nombre del lugar", value: "Ángel de la Independencia" },
    { name: "latitude", label: "Latitud", value: "19.4270", inputmode: "decimal" },
    { name: "longitude", label: "Longitud", value: "-99.1677", inputmode: "decimal" },
  ];
  ask("Enviar ubicación", "Enviar ubicación", fields, ({ label, latitude, longitude }) =>
    send({ label, latitude: Number(latitude), longitude: Number(longitude) }),
  );
}

function sendContact() {
  const fields = [
    { name: "name", label: "Nombre del contacto", value: "Mamá" },
    { name: "number", label: "Teléfono del contacto", value: "+525587654321", type: "tel" },
  ];
  const line = (text) => text.replace(/[\r\n]+/g, " ");
  ask("Enviar contacto", "Enviar contacto", fields, ({ name, number }) =>
    send({ vcard: `BEGIN:VCARD\nVERSION:3.0\nFN:${line(name)}\nTEL:${line(number)}\nEND:VCARD\n` }),
  );
}
