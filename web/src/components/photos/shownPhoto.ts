import type { PhotoPaths } from "@/lib/documents";

/** A photo as the desk shows it, wherever it comes from. */
export interface ShownPhoto {
  /** Unique among the photos that are looked through together. */
  id: string;
  /** The file's own id: once revealed, it is revealed everywhere. */
  fileId: string;
  /** Whether it is one of the aspirant's file, which a shot can be told of. */
  isInFile: boolean;
  paths: PhotoPaths;
  width: number | null;
  height: number | null;
  isSensitive: boolean;
  /** What is wrong with it, in words; empty when nothing is. */
  remark: string;
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
