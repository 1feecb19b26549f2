import { ActionIcon } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconPencil, IconTrash } from "@/components/icons";
import { useCommand, useMay } from "@/lib/api/useCommand";
import { SHARED } from "@/lib/limits";
import { plainLine } from "@/lib/plainText";
import { wordingFor } from "@/lib/quickReplies/found";
import type { KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { UndoLine } from "@/lib/triage/UndoLine";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";
import { useSaveReply } from "./useSaveReply";

interface Props {
  title: string;
  replies: readonly KeptReply[];
  onEdit: (reply: KeptReply) => void;
}

/** The quick replies of one owner. What all share is changed by admins alone. */
export function KeptReplies({ title, replies, onEdit }: Props) {
  const t = useQuickTexts();
  const isAdmin = useMay("setAccess");
  const { run } = useCommand("deleteQuickReply");
  const { save, faultWords } = useSaveReply();
  const tellFault = (thrown: unknown) =>
    notifications.show({ color: "red", message: faultWords(thrown) });

  const remove = async (reply: KeptReply) => {
    await run({ quick_reply: reply.id });
    const told = crypto.randomUUID();
    notifications.show({
      id: told,
      message: (
        <UndoLine
          words={t("quick.deleted", { shortcut: reply.shortcut })}
          undo={t("quick.undo")}
          onUndo={() => {
            notifications.hide(told);
            save(reply, reply.ownerId === SHARED, null).catch(tellFault);
          }}
        />
      ),
      autoClose: 10_000,
    });
  };
  return (
    <section aria-label={title}>
      <h3 className={classes.group}>{title}</h3>
      {replies.length === 0 && <p className={classes.told}>{t("quick.empty")}</p>}
      <ul className={classes.kept}>
        {replies.map((one) => (
          <li key={one.id}>
            <span className={classes.shortcut}>/{one.shortcut}</span>
            <bdi className={classes.words}>
              {plainLine(one.title) || plainLine(wordingFor(one, null).text)}
            </bdi>
            {(isAdmin || one.ownerId !== SHARED) && (
              <>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={32}
                  aria-label={t("quick.edit", { shortcut: one.shortcut })}
                  onClick={() => onEdit(one)}
                >
                  <IconPencil size={17} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  size={32}
                  aria-label={t("quick.delete", { shortcut: one.shortcut })}
                  onClick={() => void remove(one).catch(tellFault)}
                >
                  <IconTrash size={17} aria-hidden />
                </ActionIcon>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
