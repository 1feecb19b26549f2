import type { ChatMessage, Cluster } from "./timeline";

const ALBUM_MS = 60_000;

/** WhatsApp sends an album as one message each: neighbours that are photos only stand together. */
export function albumsOf(cluster: Cluster): Cluster[] {
  const albums: Cluster[] = [];
  for (const message of cluster) {
    const album = albums.at(-1);
    const before = album?.at(-1);
    if (album && before && belong(before, message)) album.push(message);
    else albums.push([message]);
  }
  return albums;
}

function belong(before: ChatMessage, after: ChatMessage): boolean {
  const gap = after.at.toMillis() - before.at.toMillis();
  return isPhotoOnly(before) && isPhotoOnly(after) && gap < ALBUM_MS;
}

function isPhotoOnly(message: ChatMessage): boolean {
  const { direction, type, media, text, replyTo, forwarded, referral } = message;
  const isPlain = !text && !replyTo && !forwarded && !referral;
  return direction === "in" && type === "image" && media.length === 1 && isPlain;
}
