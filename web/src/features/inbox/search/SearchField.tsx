import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@/components/icons";
import { useState } from "react";
import { useInboxTexts } from "../texts";

const CALM_MS = 150;

interface Props {
  /** What is searched. */
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: Props) {
  const t = useInboxTexts();
  const [typed, setTyped] = useState({ text: value, value });
  // Another value than the typed one came from the address.
  if (typed.value !== value)
    setTyped({ text: value === typed.text.trim() ? typed.text : value, value });
  const tell = useDebouncedCallback((text: string) => onChange(text.trim()), CALM_MS);
  const change = (text: string) => {
    setTyped({ text, value });
    tell(text);
    if (text === "") tell.flush();
  };
  return (
    <TextInput
      type="text"
      role="searchbox"
      aria-label={t("inbox.search")}
      placeholder={t("inbox.search")}
      value={typed.text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Escape" && change("")}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed.text && (
          <CloseButton size="sm" aria-label={t("inbox.search.clear")} onClick={() => change("")} />
        )
      }
      data-search
      variant="filled"
    />
  );
}
