/** When the button that was pressed goes away, its message, or else the list, has the focus. */
export function keepFocus(pressed: HTMLElement) {
  const message = pressed.closest<HTMLElement>("[data-message], article");
  const list = pressed.closest<HTMLElement>("#messages");
  return () => {
    const at = document.activeElement;
    if (at && at !== document.body && at !== pressed) return;
    const goal = message?.isConnected ? message : list;
    if (!goal) return;
    if (goal === message) goal.tabIndex = -1;
    goal.focus({ preventScroll: true });
  };
}
