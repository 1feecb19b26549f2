import { Button } from "@mantine/core";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { IconArrowLeft } from "@/components/icons";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useSession } from "@/lib/session";
import { fromFile } from "@/lib/templates/fromFile";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { usePresence } from "../presence/PresenceContext";
import type { Held } from "../presence/useHeld";
import { useLiterals } from "../quickReplies/useLiterals";
import { dayFor } from "./dayFor";
import { excess } from "./excess";
import { isUnfilled } from "./isUnfilled";
import { localeOf } from "./grouped";
import { LaterFields } from "./LaterFields";
import { TemplateFoot } from "./TemplateFoot";
import classes from "./TemplateForm.module.css";
import { TemplatePreview } from "./TemplatePreview";
import { useTemplateTexts } from "./texts";
import { useFocused } from "./useFocused";
import { useSendTemplate } from "./useSendTemplate";
import { useLater } from "./useLater";
import { VariableFields } from "./VariableFields";

interface Props {
  template: SendableTemplate;
  conversation: Identified<Conversation>;
  held: Held;
  onBack: () => void;
  /** Sent, or scheduled. */
  onSent: (isLater: boolean, id: string) => void;
}

/** What is filled into a template, beside how it will look. A failure keeps all of it. */
export function TemplateForm({ template, conversation, held, onBack, onSent }: Props) {
  const t = useTemplateTexts();
  const { name: recruiter } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const back = useFocused<HTMLButtonElement>();
  const { send, isBusy, refused, forget } = useSendTemplate(conversation.id, onSent);
  const [proposed] = useState(() =>
    fromFile(template, {
      row: conversation,
      recruiter,
      day: (at) => dayFor(at, localeOf(template), conversation.timeZone),
    }),
  );
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(proposed).map(([name, { value }]) => [name, value])),
  );
  const { wanted, setWanted, begin, asked } = useLater();
  const { types, stops } = usePresence();
  useEffect(() => stops, [stops]);
  const [isTried, setTried] = useState(false);
  const literals = useLiterals(Object.values(values).join("\n"));

  const change = (name: string, value: string) => {
    types();
    forget();
    setValues((was) => ({ ...was, [name]: value }));
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value.trim()]),
    );
    setTried(true);
    const missing = template.variables.find(({ name }) => isUnfilled(said[name]))?.name;
    const wrong = missing ?? excess(template, said)?.name;
    const later = asked();
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(wrong)}"]`)?.focus();
      return;
    }
    // What goes out later answers nothing at once.
    if (later !== undefined && literals.lets() && (later !== null || held.lets())) {
      void send(template.id, said, later);
    }
  };

  return (
    <form ref={form} className={classes.form} onSubmit={onSubmit} noValidate>
      <div className={classes.body}>
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
          <VariableFields {...{ template, proposed, values, isTried }} onChange={change} />
          <TemplatePreview template={template} values={values} />
        </div>
        {wanted && <LaterFields wanted={wanted} onChange={setWanted} />}
      </div>
      <TemplateFoot
        isLater={wanted !== null}
        onLater={() => (wanted ? setWanted(null) : begin())}
        {...{ isBusy, refused, doubt: held.doubt, literals: literals.told }}
        willPauseBot={!conversation.bot.paused}
      />
    </form>
  );
}
