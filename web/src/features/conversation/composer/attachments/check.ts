import { MOST_BYTES, MOST_IMAGE_BYTES, SENT_KINDS, UNTOLD_KINDS } from "@/lib/limits";
import { contentTypeOf } from "@/lib/attachments/sentFile";

const KINDS: readonly string[] = SENT_KINDS;
const UNTOLD: readonly string[] = UNTOLD_KINDS;

/** For the file chooser. A browser may have no name for a contact card; a telephone's offers its camera. */
export const ACCEPT = [...SENT_KINDS, ".vcf", ".amr"].join(",");

/** Why WhatsApp would not take it, as the server says it; null when it may. The bytes decide later. */
export function refusalOf({ type, size }: Pick<File, "type" | "size">): string | null {
  const contentType = contentTypeOf(type);
  if (!UNTOLD.includes(contentType) && !KINDS.includes(contentType)) return "file_not_allowed";
  if (size === 0) return "file_empty";
  if (contentType.startsWith("image/") && size > MOST_IMAGE_BYTES) return "image_too_large";
  return size > MOST_BYTES ? "file_too_large" : null;
}
