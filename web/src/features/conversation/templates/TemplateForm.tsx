import { Alert, Button } from "@mantine/core";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { IconArrowLeft, IconSend2 } from "@/components/icons";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useSession } from "@/lib/session";
import { variablesIn } from "@/lib/quickReplies/variables";
import { fromFile } from "@/lib/templates/fromFile";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { HeldNotice } from "../presence/HeldNotice";
import { usePresence } from "../presence/PresenceContext";
import type { Held } from "../presence/useHeld";
import { useConversationTexts } from "../texts";
import { LiteralNotice } from "../quickReplies/LiteralNotice";
import { useLiterals } from "../quickReplies/useLiterals";
import { dayFor } from "./dayFor";
import { localeOf } from "./grouped";
import { LaterFields } from "./LaterFields";
import { refusedWords } from "./refusedWords";
import classes from "./TemplateForm.module.css";
import { TemplatePreview } from "./TemplatePreview";
import { useTemplateTexts } from "./texts";
import { useFocused } from "./useFocused";
import { useSendTemplate } from "./useSendTemplate";
import { useLater } from "./useLater";
import { VariableField } from "./VariableField";

interface Props {
  template: SendableTemplate;
  conversation: Identified<Conversation>;
  held: Held;
  onBack: () => void;
  /** Sent, or scheduled. */
  onSent: (isLater: boolean) => void;
}

/** Nothing fills in what a value leaves open, not even the link. */
const isUnfilled = (value = "") => value.trim() === "" || variablesIn(value).length > 0;

/** What is filled into a template, beside how it will look. A failure keeps all of it. */
export function TemplateForm({ template, conversation, held, onBack, onSent }: Props) {
  const t = useTemplateTexts();
  const say = useConversationTexts();
  const { name: recruiter } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const back = useFocused<HTMLButtonElement>();
  const { send, isBusy, refused } = useSendTemplate(conversation.id, onSent);
  const [proposed] = useState(() =>
    fromFile(template, {
      row: conversation,
      recruiter,
      day: (at) => dayFor(at, localeOf(template), conversation.timeZone),
    }),
  );
  const [values, setValues] = useState(proposed);
  const { wanted, setWanted, begin, asked } = useLater();
  const { types, stops } = usePresence();
  useEffect(() => stops, [stops]);
  const [isTried, setTried] = useState(false);
  const literals = useLiterals(Object.values(values).join("\n"));

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value.trim()]),
    );
    setTried(true);
    const missing = template.variables.find(({ name }) => isUnfilled(said[name]));
    const later = asked();
    if (missing) {
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(missing.name)}"]`)?.focus();
      return;
    }
    // What goes out later answers nothing at once.
    if (later !== undefined && literals.lets() && (later !== null || held.lets())) {
      void send(template.id, said, later);
    }
  };

  return (
    <form ref={form} className={classes.form} onSubmit={onSubmit} noValidate>
      <div className={classes.head}>
        <Button
          ref={back}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          {t("template.back")}
        </Button>
        <bdi className={classes.name}>{template.name}</bdi>
      </div>
      <div className={classes.columns}>
        {template.variables.length > 0 && (
          <div className={classes.fields}>
            {template.variables.map((variable) => (
              <VariableField
                key={variable.name}
                variable={variable}
                isFromFile={proposed[variable.name] !== ""}
                value={values[variable.name] ?? ""}
                isMissing={isTried && isUnfilled(values[variable.name])}
                onChange={(value) => {
                  types();
                  setValues((was) => ({ ...was, [variable.name]: value }));
                }}
              />
            ))}
          </div>
        )}
        <TemplatePreview template={template} values={values} />
      </div>
      {wanted && <LaterFields wanted={wanted} onChange={setWanted} />}
      <LiteralNotice literals={literals.told} />
      {held.doubt && !wanted && <HeldNotice doubt={held.doubt} />}
      {refused !== null && (
        <Alert color="red" role="alert" title={t("template.failed")}>
          {refusedWords(t, say, refused)}
        </Alert>
      )}
      <div className={classes.foot}>
        <span className={classes.hint}>{!conversation.bot.paused && t("template.pausesBot")}</span>
        <Button variant="subtle" onClick={() => (wanted ? setWanted(null) : begin())}>
          {t(wanted ? "template.now" : "template.later")}
        </Button>
        <Button type="submit" loading={isBusy} rightSection={<IconSend2 size={18} aria-hidden />}>
          {t(wanted ? "template.schedule" : "template.send")}
        </Button>
      </div>
    </form>
  );
}
