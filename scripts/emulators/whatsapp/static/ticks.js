/** The ticks on the aspirant's own messages. */

import { el, icon } from "./dom.js";
import { DELIVERED, LOST, SENT } from "./icons.js";

const TICKS = {
  pending: ["Enviado", "sent", SENT],
  answered: ["Entregado", "delivered", DELIVERED],
  read: ["Leído", "read", DELIVERED],
  lost: ["No entregado: la agencia no respondió", "lost", LOST],
};

export function tick({ webhook, seen }) {
  const [label, name, path] = TICKS[seen ? "read" : webhook];
  const attributes = { class: `tick ${name}`, role: "img", "aria-label": label, title: label };
  return el("span", attributes, icon(path, "0 0 22 16"));
}
