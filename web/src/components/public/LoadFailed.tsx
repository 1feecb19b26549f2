import { Button } from "./Button";
import { useFrameTexts } from "./texts";
import { Screen } from "./Screen";

export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const t = useFrameTexts();
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
