/** Has the browser save what is at this address, under this name where the address has none. */
export function download(url: string, name = "") {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.rel = "noopener noreferrer";
  document.body.append(link);
  link.click();
  link.remove();
}
