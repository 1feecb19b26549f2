import type { ReactNode } from "react";
import { useState } from "react";
import { vi } from "vitest";
import { FilesContext } from "@/lib/files/FilesContext";
import { FileUrls, type Sign } from "@/lib/files/fileUrls";

/** A server that signs every name, and remembers what it was asked for. */
export const signing = () =>
  vi.fn<Sign>((names) =>
    Promise.resolve({
      urls: Object.fromEntries(names.map((name) => [name, `https://files.example/${name}`])),
      expiresAt: new Date(Date.now() + 900_000).toISOString(),
    }),
  );

/** Everything is near enough to be seen. */
export function seeEverything() {
  class NearObserver {
    readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe() {
      this.#tell([{ isIntersecting: true }]);
    }
    disconnect() {
      return undefined;
    }
  }
  vi.stubGlobal("IntersectionObserver", NearObserver);
}

interface WithFilesProps {
  sign: Sign;
  original?: (photoId: string) => Promise<string>;
  children: ReactNode;
}

const nowhere = () => Promise.reject(new Error("no original here"));

export function WithFiles({ sign, original = nowhere, children }: WithFilesProps) {
  const [urls] = useState(() => new FileUrls(sign));
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const reveal = (id: string) => setRevealed(new Set([...revealed, id]));
  return <FilesContext value={{ urls, revealed, reveal, original }}>{children}</FilesContext>;
}
