import { ALSO_CALLED, CAPTIONED_KINDS } from "@/lib/limits";

/** A file of a message: what the server is told, and what shows it until the server does. */
export interface SentFile {
  uploadId: string;
  name: string;
  contentType: string;
  size: number;
}

const NAMES: Readonly<Record<string, string>> = ALSO_CALLED;
const CAPTIONED: readonly string[] = CAPTIONED_KINDS;

/** What a browser says of a file, by the name that the server knows it under. */
export function contentTypeOf(told: string): string {
  const [type = ""] = told.toLowerCase().split(";");
  return NAMES[type.trim()] ?? type.trim();
}

export const takesCaption = (contentType: string): boolean => CAPTIONED.includes(contentType);

/** As the server is told of it. */
export const mediaOf = (file: SentFile | undefined) =>
  file && { media: [{ uploadId: file.uploadId, name: file.name }] };

/**
 * One message for each file, in their order. A text goes with the first file where WhatsApp shows
 * it there, else before all of them.
 */
export function messagesOf(
  text: string,
  files: readonly SentFile[],
): { text: string; file?: SentFile }[] {
  const [first] = files;
  const isCaption = first !== undefined && takesCaption(first.contentType);
  const alone = text && !isCaption ? [{ text }] : [];
  return [
    ...alone,
    ...files.map((file, place) => ({ text: isCaption && place === 0 ? text : "", file })),
  ];
}
