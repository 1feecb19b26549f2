import { useEffect, useRef, useState } from "react";
import { IconPaperclip } from "@/components/icons";
import classes from "./Attachments.module.css";
import { useAttachmentTexts } from "./texts";
import { attach } from "./uploading";

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/**
 * Covers the conversation while a file is dragged over the page. What is let go beside it does
 * nothing: the browser would leave the desk to show the file.
 */
export function DropArea({ conversationId }: { conversationId: string }) {
  const t = useAttachmentTexts();
  const area = useRef<HTMLDivElement>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setDragged(false);
    const drop = (event: DragEvent) => {
      setDragged(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const isInside = event.target instanceof Node && area.current?.contains(event.target);
      if (isInside) attach(conversationId, event.dataTransfer?.files ?? []);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [conversationId]);

  return (
    isDragged && (
      <div ref={area} className={classes.drop}>
        <span>
          <IconPaperclip size={26} stroke={1.6} aria-hidden />
          {t("attach.drop")}
        </span>
      </div>
    )
  );
}
