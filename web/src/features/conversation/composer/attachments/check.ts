import { MOST_BYTES, MOST_IMAGE_BYTES, SENT_KINDS, UNTOLD_KINDS } from "@/lib/limits";
import { contentTypeOf } from "@/lib/attachments/sentFile";

const KINDS: readonly string[] = SENT_KINDS;
const UNTOLD: readonly string[] = UNTOLD_KINDS;

/** For the file chooser. A browser may have no name for a contact card; a telephone's offers its camera. */
export const ACCEPT = [...SENT_KINDS, ".vcf", ".amr"].join(",");

/** Why WhatsApp would not take it, as the server says it; null when it may, by what it claims to be. */
export function refusalOf({ type, size }: Pick<File, "type" | "size">): string | null {
  const contentType = contentTypeOf(type);
  if (!UNTOLD.includes(contentType) && !KINDS.includes(contentType)) return "file_not_allowed";
  if (size === 0) return "file_empty";
  if (contentType.startsWith("image/") && size > MOST_IMAGE_BYTES) return "image_too_large";
  return size > MOST_BYTES ? "file_too_large" : null;
}

const BEGINNINGS = [
  [0xff, 0xd8, 0xff], // JPEG
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
];

/** Whether what calls itself a picture begins as one. The server looks at all of it. */
export async function isPicture(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return BEGINNINGS.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
}
