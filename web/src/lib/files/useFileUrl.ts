import { useCallback, useSyncExternalStore } from "react";
import { useFiles } from "./FilesContext";
import type { FileState } from "./fileUrls";

const LOADING = { status: "loading" } as const;
const nothing = () => undefined;

/** An address of the file that is always good to open; null asks for nothing. */
export function useFileUrl(name: string | null): FileState {
  const { urls } = useFiles();
  const subscribe = useCallback(
    (watcher: () => void) => (name === null ? nothing : urls.watch(name, watcher)),
    [urls, name],
  );
  return useSyncExternalStore(subscribe, () => (name === null ? LOADING : urls.state(name)));
}
