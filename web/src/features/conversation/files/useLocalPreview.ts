import { useEffect, useState } from "react";
import { attachments } from "@/lib/attachments/attachments";
import { fileRoom } from "@/lib/attachments/fileRoom";
import type { SentFile } from "@/lib/attachments/sentFile";

/** The picture of a file of ours that is on its way, where this device has it; null else. */
export function useLocalPreview({ uploadId, contentType }: SentFile): string | null {
  const inPage = attachments.handedOver(uploadId)?.preview ?? null;
  const [kept, setKept] = useState<string | null>(null);
  const isWanted = inPage === null && contentType.startsWith("image/");
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    let url: string | undefined;
    void fileRoom.read(uploadId).then((file) => {
      if (!file || isGone) return;
      url = URL.createObjectURL(file);
      setKept(url);
    });
    return () => {
      isGone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [uploadId, isWanted]);
  return inPage ?? kept;
}
