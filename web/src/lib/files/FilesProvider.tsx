import { useMemo, useState, type ReactNode } from "react";
import { FilesContext } from "./FilesContext";
import { FileUrls } from "./fileUrls";
import { signFiles } from "./signFiles";

interface Props {
  conversationId: string;
  /** What changes what may be seen: then everything is asked for anew. */
  permission: string | null;
  children: ReactNode;
}

export function FilesProvider({ conversationId, permission, children }: Props) {
  const urls = useUrls(conversationId, permission);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const files = useMemo(
    () => ({
      urls,
      revealed,
      reveal: (photoId: string) => setRevealed((ids) => new Set([...ids, photoId])),
    }),
    [urls, revealed],
  );
  return <FilesContext value={files}>{children}</FilesContext>;
}

function useUrls(conversationId: string, permission: string | null): FileUrls {
  const make = () => ({
    permission,
    urls: new FileUrls((names) => signFiles(conversationId, names)),
  });
  const [held, setHeld] = useState(make);
  if (held.permission === permission) return held.urls;
  const renewed = make();
  setHeld(renewed);
  return renewed.urls;
}
