import { Button, Group, NativeSelect, Text } from "@mantine/core";
import { Dialog } from "@/components/Dialog";
import { useState } from "react";
import { plainLine } from "@/lib/plainText";
import { useTags } from "@/lib/tags/TagsContext";
import { TagForm } from "./TagForm";
import { useTriageMenuTexts } from "./texts";

/** How a tag is called and coloured, for all conversations that carry it. */
export function TagsDialog({ onClose }: { onClose: () => void }) {
  const t = useTriageMenuTexts();
  const tags = [...useTags().values()];
  const [id, setId] = useState(tags[0]?.id ?? "");
  const tag = tags.find((one) => one.id === id) ?? tags[0];
  return (
    <Dialog
      onClose={onClose}
      title={t("tags.edit")}
      closeButtonProps={{ "aria-label": t("dialog.cancel") }}
    >
      {tag ? (
        <>
          <NativeSelect
            label={t("tags.which")}
            value={tag.id}
            onChange={(event) => setId(event.currentTarget.value)}
            data={tags.map((one) => ({ value: one.id, label: plainLine(one.label) }))}
          />
          <TagForm key={tag.id} tag={tag} onDone={onClose} />
        </>
      ) : (
        <>
          <Text size="sm">{t("tags.none")}</Text>
          <Group justify="flex-end" mt="lg">
            <Button onClick={onClose}>{t("dialog.cancel")}</Button>
          </Group>
        </>
      )}
    </Dialog>
  );
}
