import { Button } from "@/components/public/Button";
import { useFrameTexts } from "@/components/public/texts";
import { Notice } from "@/components/public/Notice";
import { Screen } from "@/components/public/Screen";
import { WhatsAppLink } from "@/components/public/WhatsAppLink";
import type { FormInfo } from "@/lib/public/formInfo";
import { ClearDevice } from "../ClearDevice";
import type { DraftControl } from "../draft/useDraft";
import { isMinor } from "../rules/birthDate";
import { useApplyTexts } from "../texts";
import { firstName } from "./firstName";

/** What arrived and what comes next; never a hint of being chosen. */
export function Done({ info, control }: { info: FormInfo; control: DraftControl }) {
  const t = useApplyTexts();
  const frame = useFrameTexts();
  const { answers } = control.draft;
  return (
    <>
      <Screen
        icon="heart"
        title={t("done.title", { name: firstName(answers.fullName) })}
        actions={
          <>
            <WhatsAppLink href={info.whatsapp} label={frame("backToWhatsApp")} />
            <Button look="text" onClick={control.correct}>
              {t("done.correct")}
            </Button>
          </>
        }
      >
        <p>{t("done.arrived", { agency: info.agency })}</p>
        {isMinor(answers, new Date()) ? (
          <Notice tone="care">
            <p>{t("done.minor")}</p>
          </Notice>
        ) : (
          <p>{t("done.next")}</p>
        )}
        <p>{t("done.person")}</p>
      </Screen>
      <ClearDevice draft={control.draft} onClear={control.forget} />
    </>
  );
}
