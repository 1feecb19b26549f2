import { useDebouncedValue } from "@mantine/hooks";
import { useLocation, useNavigate } from "react-router";
import { PersonAvatar } from "@/components/PersonAvatar";
import { useSearch } from "@/features/inbox/search/useSearch";
import { nameOf } from "@/lib/personNames";
import { plainLine } from "@/lib/plainText";
import type { Row } from "@/lib/triage/rows";
import type { Item } from "./items";
import { usePaletteTexts } from "./texts";

const CALM_MS = 150;
const MOST = 8;
const SHORTEST = 2;

/** Whoever is found by what was typed, as the inbox's search finds them, to jump to. */
export function usePeople(typed: string, loaded: readonly Row[]) {
  const t = usePaletteTexts();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [calm] = useDebouncedValue(typed.trim(), CALM_MS);
  const q = typed.trim().length < SHORTEST ? "" : calm;
  const { found, isLoading, isCut, code } = useSearch(q, loaded);
  const isInbox = pathname === "/" || pathname.startsWith("/conversations/");
  const items = found.slice(0, MOST).map(({ row }): Item => {
    const city = plainLine(row.form?.city ?? "");
    return {
      id: `person ${row.id}`,
      label: nameOf(row),
      note: [city, t(`stage.${row.stage}`)].filter(Boolean).join(" · "),
      icon: <PersonAvatar id={row.id} name={nameOf(row)} size={22} />,
      run: () =>
        void navigate({ pathname: `/conversations/${row.id}`, search: isInbox ? search : "" }),
      movesFocus: true,
    };
  });
  return { items: q ? items : [], isLoading: !!q && isLoading, isCut, isFailed: code !== null };
}
