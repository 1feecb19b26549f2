import { Notice } from "@/components/public/Notice";
import { ADULT_FROM } from "@/lib/public/formLimits";
import { useApplyTexts } from "../texts";

/** Said as soon as the birth date says it: what happens next, and who has to be there. */
export function MinorNotice() {
  const t = useApplyTexts();
  return (
    <Notice tone="care">
      <strong>{t("minor.title", { age: ADULT_FROM })}</strong>
      <p>{t("minor.text")}</p>
    </Notice>
  );
}
