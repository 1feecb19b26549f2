/* global self */
// Part of the service worker: a press on a notification leads to what it tells of, in a tab of the
// desk where there is one.
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = event.notification.data?.address;
  const lead = async () => {
    const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const desk = tabs.find(({ url }) => !/^\/(apply|verify|privacy)/.test(new URL(url).pathname));
    if (!desk) return self.clients.openWindow(address || "/");
    if (address) desk.postMessage({ leadTo: address });
    return desk.focus();
  };
  event.waitUntil(lead());
});
