/** How many wait, on the installed app's icon; none takes the mark away. Few systems show it. */
export function appBadge(count: number) {
  if (!("setAppBadge" in navigator)) return;
  void navigator.setAppBadge(count).catch(() => undefined);
}
