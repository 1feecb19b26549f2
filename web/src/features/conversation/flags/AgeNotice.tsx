import { Button } from "@mantine/core";
import { IconShieldCheck } from "@/components/icons";
import { useState } from "react";
import { FlagIcon } from "@/components/FlagIcon";
import { useMay } from "@/lib/api/useCommand";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useSession } from "@/lib/session";
import { useAuthorName } from "../authors/useAuthorName";
import { useConversationTexts } from "../texts";
import { AgeDialog } from "./AgeDialog";
import classes from "./Flags.module.css";

/** Under age: photos wait until a recruiter has a guardian's word; then, who took it. */
export function AgeNotice({ conversation }: { conversation: Identified<Conversation> }) {
  const { ageClearedBy } = conversation;
  if (ageClearedBy !== null) return <Cleared by={ageClearedBy} />;
  return <Waiting conversationId={conversation.id} />;
}

function Waiting({ conversationId }: { conversationId: string }) {
  const t = useConversationTexts();
  const mayClear = useMay("clearAge");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={classes.notice} data-guardian role="note">
      <FlagIcon flag="guardian" size={19} />
      <div className={classes.words}>
        <strong>{t("age.minor")}</strong> {t("age.minor.todo")}
        {mayClear && (
          <Button
            className={classes.act ?? ""}
            size="compact-sm"
            onClick={() => setIsAsking(true)}
            aria-haspopup="dialog"
          >
            {t("age.clear")}
          </Button>
        )}
      </div>
      <AgeDialog
        conversationId={conversationId}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      />
    </div>
  );
}

function Cleared({ by }: { by: string }) {
  const t = useConversationTexts();
  const { uid } = useSession();
  const name = useAuthorName(by) ?? t("author.colleague");
  return (
    <div className={classes.notice} data-settled role="note">
      <IconShieldCheck size={19} stroke={1.8} aria-hidden style={{ flex: "none" }} />
      <p className={classes.words}>
        {by === uid ? t("age.clearedByYou") : t("age.clearedBy", { name })}
      </p>
    </div>
  );
}
