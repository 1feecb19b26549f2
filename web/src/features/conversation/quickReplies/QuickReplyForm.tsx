import { Alert, Button, Group, SegmentedControl, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useMay } from "@/lib/api/useCommand";
import type { Wordings } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { MAX_SHORTCUT, MAX_TITLE, SHARED } from "@/lib/limits";
import type { KeptReply } from "@/lib/quickReplies/QuickRepliesContext";
import { unknownVariables } from "@/lib/quickReplies/variables";
import { useQuickTexts } from "./texts";
import { useSaveReply } from "./useSaveReply";
import { WordingTabs } from "./WordingTabs";

interface Props {
  reply: KeptReply | null;
  text: string;
  onDone: () => void;
}

const EMPTY: Wordings = { es: null, en: null, pt: null };

const tidy = (words: string | null) => (words?.trim() ? words.trim() : null);

/** A quick reply, new or changed. */
export function QuickReplyForm({ reply, text, onDone }: Props) {
  const t = useQuickTexts();
  const isAdmin = useMay("setAccess");
  const { language } = useLanguage();
  const { save, isBusy, faultWords } = useSaveReply();
  const [shortcut, setShortcut] = useState(reply?.shortcut ?? "");
  const [title, setTitle] = useState(reply?.title ?? "");
  const [isShared, setShared] = useState(reply?.ownerId === SHARED);
  const [texts, setTexts] = useState(
    reply?.texts ?? { ...EMPTY, ...(text && { [language]: text }) },
  );
  const [fault, setFault] = useState<string | null>(null);

  const isWord = /^\S+$/.test(shortcut);
  const kept: Wordings = { es: tidy(texts.es), en: tidy(texts.en), pt: tidy(texts.pt) };
  const written = [kept.es, kept.en, kept.pt].filter((one) => one !== null);
  const unknown = written.flatMap(unknownVariables).map((name) => `{${name}}`);
  const wrong = () => {
    if (!isWord) return t("quick.needsShortcut");
    if (written.length === 0) return t("quick.needsText");
    return unknown.length > 0 ? t("quick.unknown", { names: unknown.join(", ") }) : null;
  };
  const onSubmit = async () => {
    const why = wrong();
    setFault(why);
    if (why) return;
    try {
      await save({ shortcut, title: title.trim(), texts: kept }, isShared, reply?.id ?? null);
      onDone();
    } catch (thrown) {
      setFault(faultWords(thrown));
    }
  };
  return (
    <form
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void onSubmit();
      }}
      noValidate
    >
      <TextInput
        label={t("quick.shortcut")}
        description={t("quick.shortcut.hint")}
        leftSection="/"
        value={shortcut}
        maxLength={MAX_SHORTCUT}
        onChange={(event) => setShortcut(event.currentTarget.value.replace(/^\/+/, ""))}
        data-autofocus
      />
      <TextInput
        mt="sm"
        label={t("quick.title")}
        value={title}
        maxLength={MAX_TITLE}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {isAdmin && (
        <SegmentedControl
          mt="sm"
          fullWidth
          aria-label={t("quick.whose")}
          value={isShared ? "all" : "me"}
          onChange={(whose) => setShared(whose === "all")}
          data={[
            { value: "me", label: t("quick.forMe") },
            { value: "all", label: t("quick.forAll") },
          ]}
        />
      )}
      <WordingTabs texts={texts} onTexts={setTexts} />
      {fault && (
        <Alert color="red" role="alert" mt="md">
          {fault}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onDone}>
          {t("quick.cancel")}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t("quick.save")}
        </Button>
      </Group>
    </form>
  );
}
