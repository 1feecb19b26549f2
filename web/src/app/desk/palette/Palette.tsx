import "@mantine/spotlight/styles.css";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { ClosingMessageDialog } from "@/components/triage/closing/ClosingMessageDialog";
import { SnoozeDialog } from "@/components/triage/SnoozeDialog";
import { useTriage } from "@/lib/triage/useTriage";
import type { Item } from "./items";
import classes from "./Palette.module.css";
import { optionId, PaletteList } from "./PaletteList";
import type { Asked } from "./pages";
import { useDeskTexts } from "../../texts";
import { usePaletteTexts } from "./texts";
import { usePaletteGroups } from "./usePaletteGroups";

/** After this time the focus is back where it was. */
const FOCUS_MS = 30;
const OVERLAY = { backgroundOpacity: 0.45 };
const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Everything that can be done and everybody who can be found, by a few letters. */
export function Palette({ asked }: { asked: Asked }) {
  const t = usePaletteTexts();
  const name = useDeskTexts()("rail.palette.open");
  const [[store, spotlight]] = useState(createSpotlight);
  const { snooze } = useTriage();
  const list = useId().replaceAll(/\W/g, "");
  const waiting = useRef<(() => void) | null>(null);
  const [shown, setShown] = useState({ asked, page: asked.page });
  const [typed, setTyped] = useState("");
  const [index, setIndex] = useState(0);
  const [dialog, setDialog] = useState<"closing" | "time" | null>(null);
  if (shown.asked !== asked) setShown({ asked, page: asked.page });
  const { rows } = asked;
  const { page } = shown;
  const { groups, isSearching, isFailed } = usePaletteGroups({
    page,
    rows,
    typed,
    onPage: (next) => toPage(next),
    onClosing: () => setDialog("closing"),
    onPickTime: () => setDialog("time"),
  });
  const items = groups.flatMap((group) => group.items);
  const selected = items[Math.min(index, items.length - 1)];
  const selectedId = selected && optionId(list, selected);

  const toPage = (next: Asked["page"]) => {
    setShown({ asked, page: next });
    type("");
  };
  const type = (text: string) => {
    setTyped(text);
    setIndex(0);
  };
  const pick = (item: Item) => {
    if (item.movesFocus) waiting.current = item.run;
    else item.run();
    if (!item.stays) spotlight.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Backspace" && typed === "" && page !== asked.page) toPage(asked.page);
    if (step === undefined && event.key !== "Enter") return;
    // Spotlight's own choice is not told to screen readers.
    event.stopPropagation();
    event.preventDefault();
    const from = Math.min(index, items.length - 1);
    if (step) setIndex((from + step + items.length) % Math.max(1, items.length));
    else if (selected) pick(selected);
  };
  const onExited = () => {
    type("");
    setShown({ asked, page: asked.page });
    const { current } = waiting;
    waiting.current = null;
    if (current) setTimeout(current, FOCUS_MS);
  };

  useEffect(() => spotlight.open(), [asked, spotlight]);
  useEffect(() => {
    if (selectedId) document.getElementById(selectedId)?.scrollIntoView({ block: "nearest" });
  }, [selectedId]);

  return (
    <>
      <Spotlight.Root
        store={store}
        query={typed}
        onQueryChange={type}
        shortcut={null}
        overlayProps={OVERLAY}
        scrollable
        maxHeight="min(480px, 70dvh)"
        aria-label={name}
        transitionProps={{ transition: "pop", duration: 120, onExited }}
        classNames={{ content: classes.content ?? "" }}
      >
        <Spotlight.Search
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={selectedId}
          aria-label={t(page === "all" ? "palette.find" : `palette.find.${page}`)}
          placeholder={t(page === "all" ? "palette.find" : `palette.find.${page}`)}
          leftSection={<IconSearch size={20} aria-hidden />}
          onKeyDownCapture={onKeyDown}
        />
        <PaletteList id={list} label={name} groups={groups} selected={selected} onPick={pick} />
        <p role="status" className={classes.status} data-empty={items.length === 0 || undefined}>
          {statusOf()}
        </p>
      </Spotlight.Root>
      <ClosingMessageDialog
        rows={rows}
        opened={dialog === "closing"}
        onClose={() => setDialog(null)}
      />
      {dialog === "time" && (
        <SnoozeDialog
          onClose={() => setDialog(null)}
          onPick={(until) => void snooze(rows, until)}
        />
      )}
    </>
  );

  function statusOf(): string {
    if (isFailed) return t("palette.failed");
    if (isSearching) return t("palette.searching");
    if (items.length === 0) return t("palette.none", { text: typed });
    return typed ? t("palette.results", { count: items.length }) : "";
  }
}
