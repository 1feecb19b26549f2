import { createStore, delMany, get, keys, set } from "idb-keyval";
import { outbox } from "@/lib/outbox/outbox";
import { chosenFiles } from "./chosenFiles";

const store = createStore("desk-files", "files");

export const keep = (id: string, file: File) => set(id, file, store);

export const read = (id: string) => get<File>(id, store);

export async function sweep() {
  const kept = await keys<string>(store);
  // Who chooses a file names it before its bytes are kept: asked in this order, none is missed.
  const named = namedFiles();
  await delMany(
    kept.filter((id) => !named.has(id)),
    store,
  );
}

function namedFiles(): ReadonlySet<string> {
  const unsent = outbox.conversations().flatMap((one) => outbox.of(one));
  return new Set([
    ...chosenFiles.everywhere().map(({ id }) => id),
    ...unsent.flatMap(({ file }) => file?.uploadId ?? []),
  ]);
}
