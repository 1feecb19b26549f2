import { Button } from "@mantine/core";
import { SHARED } from "@/lib/limits";
import { foundBy, wordingFor } from "@/lib/quickReplies/found";
import { useQuickReplies, type KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { plainLine } from "@/lib/plainText";
import { useWriting } from "../composer/writing";
import suggest from "../suggest/Suggest.module.css";
import { useSuggest } from "../suggest/useSuggest";
import { OtherLanguage } from "./OtherLanguage";
import { Preview } from "./Preview";
import classes from "./QuickReplies.module.css";
import { useQuickTexts } from "./texts";

interface Props {
  /** What follows the sign; null where the list was opened by its button. */
  typed: string | null;
  /** What could be saved as one. */
  savable: string;
  onPick: (reply: KeptReply) => void;
  onClose: () => void;
  /** To all of them, or to a new one with this text. */
  onManage: (text: string) => void;
}

/** The quick replies that somebody may mean, and what the chosen one would say to this person. */
export function QuickReplyPanel({ typed, savable, onPick, onClose, onManage }: Props) {
  const t = useQuickTexts();
  const { conversation, field } = useWriting();
  const live = useQuickReplies();
  const found = live.status === "ready" ? foundBy(typed ?? "", live.data) : [];
  const isWaiting = live.status === "loading";
  // A shortcut is no message: mistyped it goes to nobody.
  const isMistyped = typed !== null && !isWaiting && found.length === 0;
  const holdsEnter = isWaiting || isMistyped;
  const { active, list, option } = useSuggest({ field, items: found, holdsEnter, onPick, onClose });
  const none = live.status === "ready" && found.length === 0;
  return (
    <div className={suggest.over}>
      {isWaiting && <p className={classes.told}>{t("quick.loading")}</p>}
      {live.status === "error" && <p className={classes.told}>{t("quick.fault")}</p>}
      {none && (
        <p className={classes.told}>{t(live.data.length > 0 ? "quick.noneFound" : "quick.none")}</p>
      )}
      {isMistyped && (
        <p className={classes.told} role="status">
          {t("quick.notSent")}
        </p>
      )}
      {found.length > 0 && (
        <ul {...list} className={suggest.list} aria-label={t("quick.list")}>
          {found.map((one) => (
            <li key={one.id} {...option(one)} className={suggest.option}>
              <span className={classes.shortcut}>/{one.shortcut}</span>
              <bdi className={classes.words}>
                {plainLine(one.title) || plainLine(wordingFor(one, conversation.language).text)}
              </bdi>
              <OtherLanguage reply={one} />
              <span className={classes.whose}>
                {t(one.ownerId === SHARED ? "quick.shared" : "quick.own")}
              </span>
            </li>
          ))}
        </ul>
      )}
      {active && <Preview reply={active} />}
      <div className={classes.foot}>
        <Button size="compact-sm" variant="subtle" onClick={() => onManage("")}>
          {t("quick.manage")}
        </Button>
        {savable && (
          <Button size="compact-sm" variant="subtle" onClick={() => onManage(savable)}>
            {t("quick.saveThis")}
          </Button>
        )}
      </div>
    </div>
  );
}
