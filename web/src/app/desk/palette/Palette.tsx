import "@mantine/spotlight/styles.css";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { useEffect, useId, useRef, useState } from "react";
import { ClosingMessageDialog } from "@/components/triage/closing/ClosingMessageDialog";
import { GiveAwayDialog } from "@/components/triage/GiveAwayDialog";
import { SnoozeDialog } from "@/components/triage/SnoozeDialog";
import { onScreen } from "@/lib/onScreen/onScreen";
import { useTriage } from "@/lib/triage/useTriage";
import { useDeskTexts } from "../../texts";
import type { Recipient } from "./answers/useAssignItems";
import type { Item } from "./items";
import classes from "./Palette.module.css";
import { PaletteField } from "./PaletteField";
import { optionId, PaletteList } from "./PaletteList";
import { PaletteStatus } from "./PaletteStatus";
import type { Asked } from "./pages";
import { usePaletteGroups } from "./usePaletteGroups";
import { usePaletteState } from "./usePaletteState";

/** After this time the focus is back where it was. */
const FOCUS_MS = 30;
const OVERLAY = { backgroundOpacity: 0.45 };

/** Everything that can be done and everybody who can be found, by a few letters. */
export function Palette({ asked }: { asked: Asked }) {
  const name = useDeskTexts()("rail.palette.open");
  const { assign, snooze } = useTriage();
  const [[store, spotlight]] = useState(createSpotlight);
  const { page, typed, index, setIndex, type, toPage } = usePaletteState(asked);
  const [dialog, setDialog] = useState<"closing" | "time" | null>(null);
  const [recipient, setRecipient] = useState<Recipient | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const list = useId();
  const { rows } = asked;
  const { groups, ...found } = usePaletteGroups({
    page,
    rows,
    typed,
    onPage: toPage,
    onGiveAway: setRecipient,
    onClosing: () => setDialog("closing"),
    onPickTime: () => setDialog("time"),
  });
  const items = groups.flatMap((group) => group.items);
  const count = items.length;
  const at = Math.min(index, count - 1);
  const chosen = items[at];
  const chosenId = chosen && optionId(list, chosen);

  const pick = (item: Item) => {
    if (item.movesFocus) waiting.current = item.run;
    else item.run();
    if (!item.stays) spotlight.close();
  };
  const onExited = () => {
    toPage(asked.page);
    const { current } = waiting;
    waiting.current = null;
    if (current) setTimeout(current, FOCUS_MS);
  };

  useEffect(() => spotlight.open(), [asked, spotlight]);
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: "nearest" });
  }, [chosenId]);

  return (
    <>
      <Spotlight.Root
        store={store}
        query={typed}
        onQueryChange={type}
        shortcut={null}
        overlayProps={OVERLAY}
        title={name}
        transitionProps={{ transition: "pop", duration: 120, onExited }}
        classNames={{ content: classes.content ?? "", header: classes.title ?? "" }}
      >
        <PaletteField
          page={page}
          list={list}
          chosen={chosenId}
          onStep={(step) => setIndex((at + step + count) % Math.max(1, count))}
          onPick={() => chosen && pick(chosen)}
          onBack={() => toPage(asked.page)}
        />
        <PaletteList id={list} label={name} groups={groups} selected={chosen} onPick={pick} />
        <PaletteStatus typed={typed} count={count} {...found} />
      </Spotlight.Root>
      <ClosingMessageDialog
        rows={rows}
        opened={dialog === "closing"}
        onClose={() => setDialog(null)}
      />
      {recipient && (
        <GiveAwayDialog
          name={recipient.name}
          onClose={() => setRecipient(null)}
          onSure={() => void assign(rows, recipient.id)}
        />
      )}
      {dialog === "time" && (
        <SnoozeDialog
          onClose={() => setDialog(null)}
          onPick={(until) => void snooze(onScreen.current(rows), until)}
        />
      )}
    </>
  );
}
