import { useState } from "react";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { flagsOf } from "@/lib/flags";
import { useConversationTexts } from "../texts";
import { AgeNotice } from "./AgeNotice";
import { FlagNotice } from "./FlagNotice";
import { UnconfirmedNotice } from "./UnconfirmedNotice";
import classes from "./Flags.module.css";

/** What needs a human eye in this conversation, and what to do about it. */
export function Flags({ conversation }: { conversation: Identified<Conversation> }) {
  const t = useConversationTexts();
  const [isOpen, setIsOpen] = useState(false);
  const isMinor = conversation.ageGroup === "minor";
  const flags = flagsOf(conversation).filter((flag) => !(isMinor && flag === "guardian"));
  const shown = isOpen ? flags : flags.slice(0, 1);
  const hidden = flags.length - shown.length;
  const open = conversation.unconfirmedForms.filter((form) => form.said !== "no");
  if (!isMinor && flags.length === 0 && open.length === 0) return null;
  return (
    <section className={classes.flags} aria-label={t("flags.label")}>
      {isMinor && <AgeNotice conversation={conversation} />}
      {open.length > 0 && <UnconfirmedNotice forms={open} />}
      {shown.map((flag) => (
        <FlagNotice key={flag} flag={flag} />
      ))}
      {hidden > 0 && (
        <button type="button" className={classes.more} onClick={() => setIsOpen(true)}>
          {t("flags.more", { count: hidden })}
        </button>
      )}
    </section>
  );
}
