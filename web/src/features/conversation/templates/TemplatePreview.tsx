import { IconCornerUpLeft, IconExternalLink, IconPhone } from "@/components/icons";
import type { TemplateButton } from "@/lib/documents";
import { filled } from "@/lib/templates/filled";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { FormattedText } from "../text/FormattedText";
import { TemplateMedia } from "./TemplateMedia";
import classes from "./TemplatePreview.module.css";
import { useTemplateTexts } from "./texts";

interface Props {
  template: SendableTemplate;
  values: Readonly<Record<string, string>>;
}

const ICONS: Record<TemplateButton["kind"], typeof IconPhone> = {
  reply: IconCornerUpLeft,
  url: IconExternalLink,
  phone: IconPhone,
};

/** A template as it will look on the telephone, its buttons included. They do nothing here. */
export function TemplatePreview({ template, values }: Props) {
  const t = useTemplateTexts();
  const { header, body, footer, media, buttons } = template;
  return (
    <section className={classes.preview} aria-label={t("template.preview")}>
      <p className={classes.title}>{t("template.preview")}</p>
      <div className={classes.bubble}>
        {media && <TemplateMedia address={filled(media, values)} />}
        {header && (
          <div className={classes.header}>
            <FormattedText text={filled(header, values)} />
          </div>
        )}
        <FormattedText text={filled(body, values)} />
        {footer && <div className={classes.footer}>{filled(footer, values)}</div>}
      </div>
      {buttons.length > 0 && (
        <ul className={classes.buttons}>
          {buttons.map(({ kind, text, target }) => {
            const Icon = ICONS[kind];
            return (
              <li key={`${kind} ${text}`} title={target ? filled(target, values) : undefined}>
                <Icon size={16} aria-hidden />
                <span>{filled(text, values)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
