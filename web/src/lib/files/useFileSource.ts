import { useState } from "react";
import { useFiles } from "./FilesContext";
import type { FileState } from "./fileUrls";
import { useFileUrl } from "./useFileUrl";

/** A file for an element that shows it: give it the handlers. */
export interface FileSource {
  state: FileState;
  /** It is there: a newer address would only load it again. */
  onShown: () => void;
  onFailed: () => void;
  retry: () => void;
}

/** null waits, for what is not near enough to be shown. */
export function useFileSource(name: string | null): FileSource {
  const { urls } = useFiles();
  const [shown, setShown] = useState<{ name: string | null; url: string } | null>(null);
  const kept = name !== null && shown?.name === name ? shown.url : null;
  const asked = useFileUrl(kept === null ? name : null);
  const state: FileState = kept === null ? asked : { status: "ready", url: kept };
  return {
    state,
    onShown: () => state.status === "ready" && setShown({ name, url: state.url }),
    onFailed: () => {
      setShown(null);
      if (name !== null) urls.reject(name);
    },
    retry: () => name !== null && urls.retry(name),
  };
}
