import { ownStorage } from "@/lib/ownStorage";

/** A file that belongs to a draft, as it is kept beside its bytes. */
export interface ChosenFile {
  /** Its upload's, too. */
  id: string;
  name: string;
  type: string;
  size: number;
  /** When it had been handed over, in milliseconds. */
  uploadedAt?: number;
}

const FILES = "files:";

function write(conversationId: string, files: readonly ChosenFile[]) {
  ownStorage.write(FILES + conversationId, files.length > 0 ? JSON.stringify(files) : "");
}

/** Which files lie beside a person's drafts, in all of their tabs, a reload included. */
export const chosenFiles = {
  of: (conversationId: string): readonly ChosenFile[] =>
    JSON.parse(ownStorage.read(FILES + conversationId) ?? "[]") as readonly ChosenFile[],
  everywhere: (): readonly ChosenFile[] =>
    ownStorage.names(FILES).flatMap((name) => chosenFiles.of(name.slice(FILES.length))),
  /** Nothing of the others is changed: another tab may have added one. */
  add(conversationId: string, file: ChosenFile) {
    write(conversationId, [...chosenFiles.of(conversationId), file]);
  },
  uploaded(conversationId: string, id: string, uploadedAt: number) {
    const files = chosenFiles.of(conversationId);
    write(
      conversationId,
      files.map((one) => (one.id === id ? { ...one, uploadedAt } : one)),
    );
  },
  remove(conversationId: string, id: string) {
    const files = chosenFiles.of(conversationId);
    const rest = files.filter((one) => one.id !== id);
    if (rest.length < files.length) write(conversationId, rest);
  },
};
