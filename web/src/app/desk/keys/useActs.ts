import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { may } from "@/lib/api/commands";
import { onScreen } from "@/lib/onScreen/onScreen";
import { useSession } from "@/lib/session";
import type { KeysValue } from "./KeysContext";
import { note, reply } from "./reply";
import { focusFirst, focusOpenRow, forgetPlace, stepRow, toggleRow } from "./rowFocus";
import { ALL, type ShortcutId } from "./shortcuts";
import { target } from "./target";
import { useForAll } from "./useForAll";
import { useGoTo } from "./useGoTo";
import type { Acts } from "./useShortcuts";

/** What each key does for whoever is signed in: what their role may not do, no key does. */
export function useActs({ openPalette, openHelp }: KeysValue): Acts {
  const { role } = useSession();
  const { closeOrReopen, markUnread } = useForAll();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { toView, toPage } = useGoTo();

  useEffect(forgetPlace, [search]);
  const back = useCallback(() => {
    if (onScreen.selected().length > 0) onScreen.clearSelection();
    else if (!pathname.startsWith("/conversations/")) return false;
    // The conversation knows its own way back.
    else if (document.activeElement?.closest("#conversation")) return false;
    else if (!focusOpenRow()) void navigate({ pathname: "/", search });
    return true;
  }, [pathname, search, navigate]);

  return useMemo(() => {
    const onTarget = (act: (rows: ReturnType<typeof target>) => void) => () => {
      const rows = target();
      if (rows.length > 0) act(rows);
      return rows.length > 0;
    };
    const acts: Record<ShortcutId, () => boolean | undefined> = {
      next: () => stepRow(1),
      previous: () => stepRow(-1),
      open: () => false,
      select: toggleRow,
      search: () => focusFirst("[data-search]"),
      reply,
      recall: () => false,
      note,
      assign: onTarget(() => openPalette("assign")),
      snooze: onTarget(() => openPalette("snooze")),
      tag: onTarget(() => openPalette("tag")),
      close: onTarget(closeOrReopen),
      unread: onTarget(markUnread),
      "go.mine": () => toView("mine"),
      "go.unassigned": () => toView("unassigned"),
      "go.all": () => toView("all"),
      "go.needsAnswer": () => toView("needsAnswer"),
      "go.windowClosing": () => toView("windowClosing"),
      "go.flagged": () => toView("flagged"),
      "go.snoozed": () => toView("snoozed"),
      "go.closed": () => toView("closed"),
      "go.stages": () => toPage("/stages"),
      "go.team": () => toPage("/team"),
      palette: () => {
        openPalette();
        return true;
      },
      help: () => {
        openHelp();
        return true;
      },
      back,
    };
    const mine = ALL.filter(({ command }) => !command || may(role, command));
    return Object.fromEntries(mine.map(({ id }) => [id, acts[id]]));
  }, [role, closeOrReopen, markUnread, back, toView, toPage, openPalette, openHelp]);
}
