import { useMemo, useState, type ReactNode } from "react";
import { run } from "@/lib/api/run";
import { FilesContext } from "./FilesContext";
import { FileUrls } from "./fileUrls";

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
      original: (photo: string) =>
        run("openOriginal", { conversation: conversationId, photo }).then(({ url }) => url),
    }),
    [urls, revealed, conversationId],
  );
  return <FilesContext value={files}>{children}</FilesContext>;
}

function useUrls(conversation: string, permission: string | null): FileUrls {
  const make = () => ({
    permission,
    urls: new FileUrls((names) => run("getFileUrls", { conversation }, { names: [...names] })),
  });
  const [held, setHeld] = useState(make);
  if (held.permission === permission) return held.urls;
  const renewed = make();
  setHeld(renewed);
  return renewed.urls;
}
