// Nothing of the app is there yet, so neither are its texts nor its colours.
const TEXT = "No se pudo cargar la página. · This page couldn't load. · A página não carregou.";
const AGAIN = "Intentar de nuevo · Try again · Tentar de novo";

/** Says that the code itself could not be fetched, which a weak network does now and then. */
export function showLoadFault(root: HTMLElement) {
  const text = Object.assign(document.createElement("p"), { textContent: TEXT });
  const again = Object.assign(document.createElement("button"), {
    textContent: AGAIN,
    onclick: () => window.location.reload(),
  });
  root.setAttribute("role", "alert");
  root.style.cssText = "padding:24px;font:17px/1.5 system-ui,sans-serif";
  root.replaceChildren(text, again);
}
