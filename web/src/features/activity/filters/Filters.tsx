import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@/components/icons";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { useConversationNames } from "../entries/useConversationNames";
import { ALL } from "../entries/entriesQuery";
import { TOLD } from "../sentence/told";
import { useActivityTexts } from "../texts";
import classes from "./Filters.module.css";
import type { ActivityFilters } from "./useFilters";

interface Props {
  filters: ActivityFilters;
  change: (changed: Partial<ActivityFilters>) => void;
}

export function Filters({ filters, change }: Props) {
  const t = useActivityTexts();
  const people = [...useColleagues().values()]
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const commands = TOLD.map((command) => ({ value: command, label: t(`command.${command}`) }));
  return (
    <div className={classes.filters} role="search" aria-label={t("activity.filters")}>
      <NativeSelect
        label={t("activity.by")}
        data={[{ value: "", label: t("activity.anybody") }, ...people]}
        value={filters.by}
        onChange={({ currentTarget }) => change({ by: currentTarget.value })}
      />
      <NativeSelect
        label={t("activity.command")}
        data={[
          { value: "", label: t("activity.anything") },
          { value: ALL, label: t("activity.everything") },
          ...commands,
        ]}
        value={filters.command}
        onChange={({ currentTarget }) => change({ command: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("activity.from")}
        max={filters.to}
        value={filters.from}
        onChange={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("activity.to")}
        min={filters.from}
        value={filters.to}
        onChange={({ currentTarget }) => change({ to: currentTarget.value })}
      />
      {filters.conversation && (
        <OnlyOne
          conversation={filters.conversation}
          onForget={() => change({ conversation: "" })}
        />
      )}
    </div>
  );
}

function OnlyOne({ conversation, onForget }: { conversation: string; onForget: () => void }) {
  const t = useActivityTexts();
  const name = useConversationNames([conversation]).get(conversation) ?? "…";
  return (
    <Button
      variant="light"
      radius="xl"
      rightSection={<IconX size={16} aria-hidden />}
      onClick={onForget}
      aria-label={t("activity.forget", { name })}
    >
      {t("activity.onlyAbout", { name })}
    </Button>
  );
}
