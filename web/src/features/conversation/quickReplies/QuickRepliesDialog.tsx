import { Button } from "@mantine/core";
import { IconPlus } from "@/components/icons";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { SHARED } from "@/lib/limits";
import { useQuickReplies, type KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { KeptReplies } from "./KeptReplies";
import { QuickReplyForm } from "./QuickReplyForm";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";

interface Props {
  /** Begins with a new one that says this. */
  text: string;
  onClose: () => void;
}

interface Edited {
  reply: KeptReply | null;
  text: string;
}

/** One's own quick replies, for admins the shared ones too: made, changed and deleted. */
export function QuickRepliesDialog({ text, onClose }: Props) {
  const t = useQuickTexts();
  const live = useQuickReplies();
  const [edited, setEdited] = useState<Edited | null>(text ? { reply: null, text } : null);
  const kept = live.status === "ready" ? live.data : [];
  const edit = (reply: KeptReply) => setEdited({ reply, text: "" });
  const isShared = ({ ownerId }: KeptReply) => ownerId === SHARED;
  return (
    <Dialog onClose={onClose} title={t("quick.tool")} size="lg">
      {edited ? (
        <QuickReplyForm {...edited} onDone={() => setEdited(null)} />
      ) : (
        <>
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEdited({ reply: null, text: "" })}
          >
            {t("quick.new")}
          </Button>
          {live.status === "loading" && <p className={classes.told}>{t("quick.loading")}</p>}
          {live.status === "error" && <p className={classes.told}>{t("quick.fault")}</p>}
          {live.status === "ready" && (
            <>
              <KeptReplies
                title={t("quick.mine")}
                replies={kept.filter((one) => !isShared(one))}
                onEdit={edit}
              />
              <KeptReplies title={t("quick.ours")} replies={kept.filter(isShared)} onEdit={edit} />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}
