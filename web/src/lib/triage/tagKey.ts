import { plainLine } from "@/lib/plainText";

/** The key that a tag gets which is created with this name; as domain/tags.py folds it. */
export function keyOf(name: string): string {
  return plainLine(name).normalize("NFC").toLowerCase();
}
