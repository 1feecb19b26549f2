import { Button } from "@mantine/core";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useQuickReplyTexts } from "@/lib/quickReplies/texts";
import type { Literal } from "@/lib/quickReplies/variables";
import held from "../presence/HeldNotice.module.css";
import { FillIn } from "./FillIn";

interface Props {
  literals: readonly Literal[];
  /** Whether it stands in the draft, where what was meant can be put in. */
  isDraft?: boolean;
}

/** Once: what looks like a variable goes out as it stands. To send again is to mean it. */
export function LiteralNotice({ literals, isDraft = false }: Props) {
  const t = useQuickReplyTexts();
  const { language } = useLanguage();
  if (literals.length === 0) return null;
  const names = new Intl.ListFormat(language).format(literals.map(({ words }) => `«${words}»`));
  return (
    <div className={held.notice} role="alert">
      <div className={held.words}>
        <p>{t("literal.asItStands", { names, count: literals.length })}</p>
        {isDraft &&
          literals.map(
            ({ words, meant }) =>
              meant && (
                <div key={words} className={held.hint}>
                  <FillIn words={words} name={meant} />
                </div>
              ),
          )}
      </div>
      <Button type="submit" size="compact-sm" variant="light" className={held.send ?? ""}>
        {t("literal.meant")}
      </Button>
    </div>
  );
}
