import { Alert, Button } from "@mantine/core";
import type { ComponentProps } from "react";
import { IconSend2 } from "@/components/icons";
import { useFocusBack } from "@/lib/useFocusBack";
import { HeldNotice } from "../presence/HeldNotice";
import type { Held } from "../presence/useHeld";
import { LiteralNotice } from "../quickReplies/LiteralNotice";
import { useConversationTexts } from "../texts";
import { refusedWords } from "./refusedWords";
import classes from "./TemplateForm.module.css";
import { useTemplateTexts } from "./texts";

interface Props {
  isLater: boolean;
  onLater: () => void;
  isBusy: boolean;
  /** The code of why the last attempt did not work. */
  refused: string | null;
  doubt: Held["doubt"];
  literals: ComponentProps<typeof LiteralNotice>["literals"];
  willPauseBot: boolean;
}

/** The buttons below a template, always in sight; with them what has to be read after pressing. */
export function TemplateFoot({
  isLater,
  onLater,
  isBusy,
  refused,
  doubt,
  literals,
  willPauseBot,
}: Props) {
  const t = useTemplateTexts();
  const say = useConversationTexts();
  const submit = useFocusBack<HTMLButtonElement>(isBusy);
  return (
    <div className={classes.foot}>
      <LiteralNotice literals={literals} />
      {doubt && !isLater && <HeldNotice doubt={doubt} />}
      {refused !== null && (
        <Alert color="red" role="alert" title={t("template.failed")}>
          {refusedWords(t, say, refused)}
        </Alert>
      )}
      <div className={classes.buttons}>
        <span className={classes.hint}>{willPauseBot && t("template.pausesBot")}</span>
        <Button variant="subtle" onClick={onLater}>
          {t(isLater ? "template.now" : "template.later")}
        </Button>
        <Button
          ref={submit}
          type="submit"
          loading={isBusy}
          rightSection={<IconSend2 size={18} aria-hidden />}
        >
          {t(isLater ? "template.schedule" : "template.send")}
        </Button>
      </div>
    </div>
  );
}
