import { CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@/components/icons";
import { useConversationTexts } from "./texts";

interface Props {
  /** What is copied, and how the button says so. */
  value: string;
  label: string;
  className?: string | undefined;
  tabIndex?: number;
}

/** Copies, and says that it did. */
export function CopyIcon({ value, label, className, tabIndex }: Props) {
  const t = useConversationTexts();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <button
          type="button"
          className={className}
          aria-label={copied ? t("contact.copied") : label}
          title={copied ? t("contact.copied") : label}
          tabIndex={tabIndex}
          onClick={copy}
        >
          {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
        </button>
      )}
    </CopyButton>
  );
}
