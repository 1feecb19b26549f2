import { KindIcon } from "@/components/KindIcon";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./Quote.module.css";
import type { ChatMessage } from "./timeline";
import { useSender } from "./useSender";

interface Props {
  quoted: ChatMessage;
  /** What the aspirant is called. */
  name: string;
}

/** Who wrote it, and how it begins. */
export function Quoted({ quoted, name }: Props) {
  const t = useConversationTexts();
  const sender = useSender(quoted.author, name);
  const words = plainLine(quoted.text) || t(`kind.${quoted.type}`);
  return (
    <>
      <bdi className={classes.author}>{sender}</bdi>
      <span className={classes.words}>
        <KindIcon type={quoted.type} size={14} />
        <bdi>{words}</bdi>
      </span>
    </>
  );
}
