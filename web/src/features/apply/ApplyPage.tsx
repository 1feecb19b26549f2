import { Suspense, use, useEffect } from "react";
import { useFrameTexts } from "@/components/public/texts";
import { LoadFailed } from "@/components/public/LoadFailed";
import { PublicPage } from "@/components/public/PublicPage";
import { Skeleton } from "@/components/public/Skeleton";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { FormInfo } from "@/lib/public/formInfo";
import { useLikelyPlace } from "@/lib/public/useLikelyPlace";
import { useFormInfo } from "@/lib/public/useFormInfo";
import { useTitle } from "@/lib/public/useTitle";
import { ApplyForm } from "./ApplyForm";
import { useDraft } from "./draft/useDraft";
import { Done } from "./screens/Done";
import { LinkTrouble, type Trouble } from "./screens/LinkTrouble";
import { Waiting } from "./screens/Waiting";
import { useSending } from "./sending/useSending";
import { applyWords, useApplyTexts } from "./texts";

export function ApplyPage() {
  return (
    <Suspense fallback={<Waited />}>
      <Apply />
    </Suspense>
  );
}

function Waited() {
  return (
    <PublicPage agency="">
      <Loading />
    </PublicPage>
  );
}

function Apply() {
  use(applyWords[useLanguage().language]());
  const t = useApplyTexts();
  const ref = new URLSearchParams(window.location.search).get("ref") ?? "";
  const { info, retry } = useFormInfo(ref);
  useEffect(() => {
    // The other languages, too, while there is a network: the switch works without one.
    for (const load of Object.values(applyWords)) load().catch(() => undefined);
  }, []);
  const isKnown = typeof info === "object";
  useTitle(isKnown ? `${t("page.title")} · ${info.agency}` : t("page.title"));
  return (
    <PublicPage agency={isKnown ? info.agency : ""}>
      {info === "loading" && <Loading />}
      {info === "failed" && <LoadFailed onRetry={retry} />}
      {isKnown && <ApplyByLink reference={ref} info={info} />}
    </PublicPage>
  );
}

function Loading() {
  const frame = useFrameTexts();
  return <Skeleton label={frame("loading")} />;
}

function ApplyByLink({ reference, info }: { reference: string; info: FormInfo }) {
  const control = useDraft(reference);
  const { answers, sentAt } = control.draft;
  const hasAgreed = answers.consent?.version === info.privacyVersion;
  const place = useLikelyPlace(info.whatsapp);
  const mayResume = info.link === "open" && hasAgreed;
  const sending = useSending({ ref: reference, place, mayResume }, control);
  const trouble = troubleWith(reference, info, sending.outcome?.kind);
  if (trouble) return <LinkTrouble trouble={trouble} whatsapp={info.whatsapp} />;
  if (sentAt) return <Done info={info} control={control} />;
  if (sending.isWaiting) return <Waiting sending={sending} />;
  return <ApplyForm info={info} place={place} control={control} sending={sending} />;
}

function troubleWith(reference: string, info: FormInfo, outcome?: string): Trouble | null {
  if (!reference) return "none";
  if (info.link === "expired" || outcome === "expired") return "expired";
  if (info.link === "unknown" || outcome === "unknownLink") return "unknown";
  return null;
}
