import { useEffect } from "react";
import { attach } from "./uploading";

/** What is pasted as a file, wherever the focus is. Words that come with a picture stay words. */
export function usePastedFiles(conversationId: string) {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files ?? [];
      const isForOther = event.target instanceof Element && event.target.closest("[role=dialog]");
      if (files.length === 0 || isForOther) return;
      if (event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      attach(conversationId, files);
    };
    window.addEventListener("paste", onPaste);
    return () => window.removeEventListener("paste", onPaste);
  }, [conversationId]);
}
