import { appBadge } from "@/lib/appBadge";
import { pageOwner } from "@/lib/owner";

/** Nothing of the page stays, on the screen or in its memory. `address` is a path, else the same. */
export function startAnew(address = window.location.pathname) {
  pageOwner.leave();
  appBadge(0);
  hide();
  if (address === window.location.pathname) window.location.reload();
  else window.location.replace(address);
}

/** What the browser froze when one left, and would show again as it was, starts anew as well. */
export function leaveNothingFrozen(): () => void {
  const freeze = ({ persisted }: PageTransitionEvent) => {
    if (persisted) hide();
  };
  const thaw = ({ persisted }: PageTransitionEvent) => {
    if (persisted) startAnew();
  };
  window.addEventListener("pagehide", freeze);
  window.addEventListener("pageshow", thaw);
  return () => {
    window.removeEventListener("pagehide", freeze);
    window.removeEventListener("pageshow", thaw);
  };
}

function hide() {
  document.body.hidden = true;
}
