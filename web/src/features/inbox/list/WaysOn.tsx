import { Button, Group } from "@mantine/core";
import { useTags } from "@/lib/tags/TagsContext";
import { useInboxTexts } from "../texts";
import type { InboxView } from "../views/useInboxView";
import { kindOf, tagOf } from "../views/views";

/** From a stage or a tag without open conversations to those that are closed or put off. */
export function WaysOn({ view, change }: Pick<InboxView, "view" | "change">) {
  const t = useInboxTexts();
  const tags = useTags();
  const key = tagOf(view);
  if (key !== null) {
    const label = tags.get(key)?.label ?? key;
    return (
      <Button mt="sm" variant="default" onClick={() => change({ q: label })}>
        {t("inbox.empty.find")}
      </Button>
    );
  }
  if (kindOf(view) !== "stage") return null;
  return (
    <Group mt="sm" gap="xs" justify="center">
      <Button variant="default" onClick={() => change({ view: "closed" })}>
        {t("inbox.empty.toClosed")}
      </Button>
      <Button variant="default" onClick={() => change({ view: "snoozed" })}>
        {t("inbox.empty.toSnoozed")}
      </Button>
    </Group>
  );
}
