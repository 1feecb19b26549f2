import type { PhotoPaths } from "@/lib/documents";

/** A photo as the desk shows it, wherever it comes from. */
export interface ShownPhoto {
  /** Unique among the photos that are looked through together. */
  id: string;
  /** The file's own id: once revealed, it is revealed everywhere. */
  fileId: string;
  paths: PhotoPaths;
  width: number | null;
  height: number | null;
  isSensitive: boolean;
  problems: readonly string[];
  /** What it is: the slot, else just "photo". */
  title: string;
  /** Whose and from when. */
  detail: string;
  /** The words that came with it. */
  caption: string;
}

/** Width by height; a photo of unknown size takes an upright frame. */
export function ratioOf({ width, height }: Pick<ShownPhoto, "width" | "height">): number {
  return width && height ? width / height : 3 / 4;
}
