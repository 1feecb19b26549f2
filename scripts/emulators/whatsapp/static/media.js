/** Pictures, sounds, files, places and contacts inside a bubble. */

import { el, icon, iconButton } from "./dom.js";
import { CLOSE, FILE, PERSON, PHOTO, PIN } from "./icons.js";
import { anchor } from "./text.js";
import { fileSize } from "./times.js";

const SHOWN = {
  image: photo,
  sticker: (media) => el("img", { src: media.url, alt: "Sticker", loading: "lazy" }),
  video: (media) => el("video", { src: media.url, controls: true, preload: "metadata" }),
  audio: (media) => el("audio", { src: media.url, controls: true, preload: "metadata" }),
  contacts: contact,
};

export function mediaOf(message, kind) {
  if (kind === "location") return [place(message.details)];
  return message.media.map((media) => (SHOWN[kind] ?? file)(media));
}

function photo(media) {
  const image = el("img", { src: media.url, alt: "Foto", loading: "lazy" });
  const attributes = {
    type: "button",
    class: "photo",
    "aria-label": "Ver foto",
    onclick: () => view(media),
  };
  const frame = el("button", attributes, image);
  // What the browser cannot show (HEIC, a broken file) is still a file.
  image.onerror = () => {
    frame.closest(".bubble")?.classList.remove("picture");
    frame.replaceWith(file(media, PHOTO));
  };
  return frame;
}

function view(media) {
  const viewer = el(
    "dialog",
    { class: "viewer", "aria-label": "Foto" },
    el("img", { src: media.url, alt: "Foto" }),
  );
  viewer.append(iconButton("Cerrar", CLOSE, () => viewer.close()));
  viewer.onclick = ({ target }) => target === viewer && viewer.close();
  viewer.onclose = () => viewer.remove();
  document.body.append(viewer);
  viewer.showModal();
}

function file(media, path = FILE) {
  const name = media.filename || (path === PHOTO ? "Foto" : "Documento");
  const link = el("a", { href: media.url, download: media.filename || true }, name);
  const about = el("small", {}, `${media.contentType} · ${fileSize(media.size)}`);
  return el("span", { class: "card" }, icon(path), el("span", {}, link, about));
}

function contact(media) {
  const name = el("span", {}, "Contacto");
  fetch(media.url)
    .then((answer) => answer.text())
    .then((card) => (name.textContent = /^FN[^:]*:(.*)$/m.exec(card)?.[1].trim() || "Contacto"))
    .catch(() => {});
  return el(
    "span",
    { class: "card" },
    icon(PERSON),
    el("span", {}, name, el("small", {}, "Contacto")),
  );
}

function place(details) {
  const { Latitude: latitude, Longitude: longitude } = details;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  const name = details.Label || "Ubicación";
  const about = el("small", {}, details.Address || `${latitude}, ${longitude}`);
  return el("span", { class: "card" }, icon(PIN), el("span", {}, anchor(map, name), about));
}
