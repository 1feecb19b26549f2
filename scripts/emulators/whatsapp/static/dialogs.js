/** Asks for a few fields; closes once `act` has worked, else says why not. */

import { el } from "./dom.js";

export function ask(title, action, fields, act) {
  const wrong = el("p", { class: "wrong", role: "alert", hidden: true });
  const inputs = fields.map(({ label, ...attributes }) =>
    el(
      "label",
      {},
      label,
      el("input", { type: "text", required: true, autocomplete: "off", ...attributes }),
    ),
  );
  const cancel = el("button", { type: "button", onclick: () => dialog.close() }, "Cancelar");
  const ends = el(
    "div",
    { class: "dialog-ends" },
    cancel,
    el("button", { type: "submit" }, action),
  );
  const form = el("form", { method: "dialog" }, el("h2", {}, title), ...inputs, wrong, ends);
  const dialog = el("dialog", { "aria-label": title }, form);
  form.onsubmit = (event) => {
    event.preventDefault();
    submit(form, dialog, wrong, act);
  };
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}

async function submit(form, dialog, wrong, act) {
  try {
    await act(Object.fromEntries(new FormData(form)));
    dialog.close();
  } catch (error) {
    wrong.textContent = error.message;
    wrong.hidden = false;
  }
}
