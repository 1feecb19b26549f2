import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useInboxTexts } from "./texts";

interface Props {
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: Props) {
  const t = useInboxTexts();
  return (
    <TextInput
      type="text"
      role="searchbox"
      aria-label={t("inbox.search")}
      placeholder={t("inbox.search")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Escape" && onChange("")}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        value && (
          <CloseButton
            size="sm"
            aria-label={t("inbox.search.clear")}
            onClick={() => onChange("")}
          />
        )
      }
      data-search
      variant="filled"
    />
  );
}
