import { Button } from "@mantine/core";
import { IconShieldCheck } from "@/components/icons";
import { useState } from "react";
import { FlagIcon } from "@/components/FlagIcon";
import { useMay } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { calendarDate } from "@/lib/time/format";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";
import { AgeDialog, type Clearance } from "./AgeDialog";
import classes from "./Flags.module.css";

/** Under age: photos wait until a recruiter has a guardian's word, or proof of age; then, who. */
export function AgeNotice({ conversation }: { conversation: Identified<Conversation> }) {
  if (conversation.ageClearedBy !== null)
    return <Cleared conversation={conversation} by={conversation.ageClearedBy} />;
  return <Waiting conversationId={conversation.id} />;
}

const REASONS: readonly Clearance[] = ["guardian", "of_age"];

function Waiting({ conversationId }: { conversationId: string }) {
  const t = useConversationTexts();
  const mayClear = useMay("clearAge");
  const [because, setBecause] = useState<Clearance | null>(null);
  return (
    <div className={classes.notice} data-guardian role="note">
      <FlagIcon flag="guardian" size={19} />
      <div className={classes.words}>
        <strong>{t("age.minor")}</strong> {t("age.minor.todo")}
        {mayClear && (
          <div className={classes.acts}>
            {REASONS.map((reason) => (
              <Button
                key={reason}
                size="compact-sm"
                variant={reason === "guardian" ? "filled" : "default"}
                onClick={() => setBecause(reason)}
                aria-haspopup="dialog"
              >
                {t(`age.clear.${reason}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {because && (
        <AgeDialog
          conversationId={conversationId}
          because={because}
          onClose={() => setBecause(null)}
        />
      )}
    </div>
  );
}

interface ClearedProps {
  conversation: Conversation;
  by: string;
}

function Cleared({ conversation: { ageClearedFor, ageClearedAt }, by }: ClearedProps) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const name = useAuthorName(by) ?? t("author.colleague");
  const day = ageClearedAt && calendarDate(ageClearedAt.toDate(), language);
  return (
    <div className={classes.notice} data-settled role="note">
      <IconShieldCheck size={19} stroke={1.8} aria-hidden style={{ flex: "none" }} />
      <p className={classes.words}>
        {t(`age.cleared.${ageClearedFor ?? "either"}`)}{" "}
        {day ? t("age.recorded", { name, day }) : t("age.recordedBy", { name })}
      </p>
    </div>
  );
}
