import { Button } from "@mantine/core";
import { KindIcon } from "@/components/KindIcon";
import { PersonAvatar } from "@/components/PersonAvatar";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import type { ChatMessage } from "../messages/timeline";
import classes from "./HeldNotice.module.css";
import { usePresenceTexts } from "./texts";
import type { Doubt } from "./useHeld";
import { useNames } from "./useNames";

/** Above the field, once: a colleague was faster, or is about to be. To send again is to insist. */
export function HeldNotice({ doubt: { answer, typing } }: { doubt: Doubt }) {
  const t = usePresenceTexts();
  const { nameOf, together } = useNames();
  const who = answer?.author ?? typing[0] ?? "";
  return (
    <div className={classes.notice} role="alert">
      <PersonAvatar id={who} name={nameOf(who)} size={28} />
      <div className={classes.words}>
        {answer && (
          <>
            <p>{t("held.answered", { name: nameOf(answer.author) })}</p>
            <Answer message={answer} />
          </>
        )}
        {typing.length > 0 && (
          <p>{t(typing.length === 1 ? "held.types" : "held.type", { names: together(typing) })}</p>
        )}
        <p className={classes.hint}>
          {t("held.kept")} <span className={classes.keys}>{t("held.keys")}</span>
        </p>
      </div>
      <Button type="submit" size="compact-sm" variant="light" className={classes.send ?? ""}>
        {t("held.send")}
      </Button>
    </div>
  );
}

function Answer({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  return (
    <blockquote className={classes.answer}>
      <KindIcon type={message.type} size={14} />
      <bdi>{plainLine(message.text) || t(`kind.${message.type}`)}</bdi>
    </blockquote>
  );
}
