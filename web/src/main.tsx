import { publicPage } from "./app/public/pages";
import { showLoadFault } from "./app/loadFault";
import { firstLanguage, firstWords } from "./app/words/firstWords";
import { reportUncaught } from "./lib/faults/reportFault";

// Whoever opens a public page fetches nothing of the desk, and the other way round.
async function start(root: HTMLElement) {
  const loadPage = publicPage(window.location.pathname);
  if (!loadPage) {
    const [{ showDesk }] = await Promise.all([
      import("./app/showDesk"),
      firstWords(firstLanguage()),
    ]);
    showDesk(root);
    return;
  }
  const [{ showPublic }, page] = await Promise.all([import("./app/public/showPublic"), loadPage()]);
  showPublic(root, page);
}

reportUncaught();
const root = document.getElementById("root");
if (root) start(root).catch(() => showLoadFault(root));
