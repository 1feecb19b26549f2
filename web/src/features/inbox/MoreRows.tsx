import { Button } from "@mantine/core";
import { useWhenVisible } from "@/lib/useWhenVisible";
import { useInboxTexts } from "./texts";

interface Props {
  isLoading: boolean;
  /** While somebody searches, the list grows only when asked to. */
  isAutomatic: boolean;
  onMore: () => void;
}

export function MoreRows({ isLoading, isAutomatic, onMore }: Props) {
  const t = useInboxTexts();
  const mark = useWhenVisible<HTMLDivElement>(isAutomatic && !isLoading, onMore);
  return (
    <div ref={mark} style={{ padding: 12, textAlign: "center" }}>
      <Button variant="subtle" size="sm" loading={isLoading} onClick={onMore}>
        {t("inbox.more")}
      </Button>
    </div>
  );
}
