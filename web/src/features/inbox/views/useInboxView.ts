import { createContext, use, useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { useSession } from "@/lib/session";
import { sortNamed, viewNamed, type Sort, type View } from "./views";

/** Where the inbox is while another page lies over it; null while it is where the address is. */
export const InboxPlaceContext = createContext<{ search: string } | null>(null);

interface Change {
  view?: View;
  sort?: Sort;
  q?: string;
}

/** What the list shows, as the address says it, and how to show something else. */
export function useInboxView() {
  const here = useLocation();
  const session = useSession();
  const { search } = use(InboxPlaceContext) ?? here;
  const navigate = useNavigate();
  const shown = useMemo(() => {
    const asked = new URLSearchParams(search);
    const view = viewNamed(asked.get("view"), session);
    return { view, sort: sortNamed(asked.get("sort"), view), q: asked.get("q") ?? "" };
  }, [search, session]);

  const change = useCallback(
    ({ view, sort, q }: Change) => {
      const next = new URLSearchParams(search);
      if (view !== undefined) {
        next.set("view", view);
        next.delete("q");
      }
      if (sort !== undefined) next.set("sort", sort);
      if (q) next.set("q", q);
      else if (q === "") next.delete("q");
      // What is typed would be a step back for each letter.
      void navigate({ search: next.toString() }, { replace: q !== undefined });
    },
    [search, navigate],
  );
  return { ...shown, search, change };
}

export type InboxView = ReturnType<typeof useInboxView>;
