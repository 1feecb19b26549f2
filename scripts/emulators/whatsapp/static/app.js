/** Joins the parts: what is open, the address bar, the keys. */

import { addAspirant } from "./api.js";
import { isAtEnd, renderChat, resetChat, scrollToEnd } from "./chat.js";
import { mountComposer, switchDraft } from "./composer.js";
import { attachFiles } from "./attachments.js";
import { ask } from "./dialogs.js";
import { $, icon, toast } from "./dom.js";
import { ADD, BACK, CHAT, DOWN } from "./icons.js";
import { renderPeople } from "./people.js";
import { changed, state, subscribe } from "./store.js";
import { connect } from "./stream.js";

const E164 = /^\+[1-9]\d{6,14}$/;

function show(chat) {
  if (chat === state.open) return;
  switchDraft(state.open, chat);
  state.open = chat;
  resetChat();
  changed();
  scrollToEnd();
  // On a touch screen the keyboard would cover half of the chat.
  if (chat && matchMedia("(hover: hover)").matches) document.querySelector("textarea").focus();
}

function openChat(chat) {
  openNumber(chat, state.aspirants.get(chat)?.address.replace("whatsapp:", ""));
}

function openNumber(chat, number) {
  if (chat === state.open) return;
  history.pushState(null, "", number ? `?${new URLSearchParams({ aspirant: number })}` : "/");
  show(chat);
}

/** `?aspirant=+52…&name=…` opens that chat, made when it is not known yet. */
async function followAddress() {
  const asked = new URLSearchParams(location.search);
  // A plus sign that nobody encoded reads as a space.
  const address = (asked.get("aspirant") ?? "").replace(/^ /, "+");
  if (!address) return show(null);
  try {
    const { chat } = await addAspirant(address, asked.get("name") ?? "");
    show(chat);
  } catch (error) {
    toast(error.message);
  }
}

function askForAspirant() {
  const fields = [
    { name: "name", label: "Nombre", placeholder: "Lucía Herrera", maxlength: "80" },
    { name: "address", label: "Número", placeholder: "+5215598765432", type: "tel" },
  ];
  ask("Nueva aspirante", "Añadir", fields, async ({ name, address }) => {
    const number = address.replace(/[\s().-]/g, "");
    if (!E164.test(number))
      throw new Error("Escribe el número completo, con prefijo: +5215598765432");
    const { chat } = await addAspirant(number, name);
    state.search = $("search").value = "";
    // The stream may tell of her only after this answer.
    openNumber(chat, number);
  });
}

function mountButtons() {
  const buttons = {
    add: [ADD, askForAspirant],
    back: [BACK, () => openChat(null)],
    "to-end": [DOWN, scrollToEnd],
  };
  for (const [id, [path, act]] of Object.entries(buttons)) {
    $(id).append(icon(path));
    $(id).addEventListener("click", act);
  }
  $("to-end").setAttribute("aria-label", "Ir al último mensaje");
  $("welcome-art").append(icon(CHAT));
}

function listen() {
  $("search").addEventListener("input", ({ target }) => {
    state.search = target.value;
    changed();
  });
  $("scroller").addEventListener("scroll", () => ($("to-end").hidden = isAtEnd()));
  // A picture that loads late pushes the end away.
  $("log").addEventListener("load", () => $("to-end").hidden && scrollToEnd(), true);
  $("scroller").addEventListener("dragover", (event) => event.preventDefault());
  $("scroller").addEventListener("drop", (event) => {
    event.preventDefault();
    attachFiles([...event.dataTransfer.files]);
  });
  document.addEventListener("visibilitychange", changed);
  window.addEventListener("popstate", followAddress);
}

subscribe(() => renderPeople(openChat));
subscribe(renderChat);
mountButtons();
mountComposer();
listen();
connect();
followAddress();
