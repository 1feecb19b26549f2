import { createContext, use } from "react";
import type { FileUrls } from "./fileUrls";

/** The files of the open conversation, and which sensitive ones the recruiter chose to see. */
export interface Files {
  urls: FileUrls;
  revealed: ReadonlySet<string>;
  reveal: (photoId: string) => void;
  /** Where a photo's original is, for who downloads it: the audit tells who. Throws an ApiError. */
  original: (photoId: string) => Promise<string>;
}

export const FilesContext = createContext<Files | null>(null);

export function useFiles(): Files {
  const files = use(FilesContext);
  if (!files) throw new Error("useFiles needs a FilesProvider above it");
  return files;
}
