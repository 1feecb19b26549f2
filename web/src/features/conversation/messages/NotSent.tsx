import { CopyButton } from "@mantine/core";
import { useChatActions } from "../chatActions";
import { unsentWords } from "../refusals";
import { useConversationTexts } from "../texts";
import classes from "./MessageFault.module.css";
import type { ChatMessage } from "./timeline";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  local: NonNullable<ChatMessage["local"]>;
}

/** The server never confirmed it. Unless it refused for good, it is tried again by itself. */
export function NotSent({ local }: Props) {
  const t = useConversationTexts();
  const { resend, edit, discard, isBlocked } = useChatActions();
  const ways = useKeptFocus();
  const { refusal, isTrying = false, text } = local;
  const isTriedAgain = refusal !== null && !refusal.isFinal && !isBlocked;
  // What is on its way now could arrive, and be written once more as well.
  const press = (act: () => void) => ({
    "aria-disabled": isTrying,
    onClick: () => !isTrying && act(),
  });
  return (
    <div className={classes.fault} data-alarm={refusal ? true : undefined}>
      {/* Said once: it stays while it is tried again. */}
      {refusal ? (
        <span role="alert">{unsentWords(t, refusal, isTriedAgain)}</span>
      ) : (
        <span>{t("message.held")}</span>
      )}
      <span ref={ways} className={classes.ways}>
        {isTriedAgain && (
          <button type="button" {...press(resend)}>
            {t("message.tryAgain")}
          </button>
        )}
        {!isBlocked && (
          <button type="button" {...press(() => edit(local))}>
            {t("message.edit")}
          </button>
        )}
        {isBlocked && text && (
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <button type="button" onClick={copy}>
                {t(copied ? "contact.copied" : "contact.copy")}
              </button>
            )}
          </CopyButton>
        )}
        <button type="button" {...press(() => discard(local))}>
          {t("message.discard")}
        </button>
      </span>
    </div>
  );
}
