import { useTexts } from "@/lib/public/texts";
import { Button } from "./Button";
import { frameTexts } from "./frameTexts";
import { Screen } from "./Screen";

export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(frameTexts);
  return (
    <Screen
      icon="noCloud"
      title={t("offline.title")}
      actions={<Button onClick={onRetry}>{t("offline.retry")}</Button>}
    >
      <p>{t("offline.text")}</p>
    </Screen>
  );
}
