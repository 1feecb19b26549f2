import { STAGES } from "@/components/triage/stages";
import type { Stage } from "@/lib/triage/rows";
import { isVisible, type Viewer } from "@/lib/visible";

export const TRIAGE = ["mine", "unassigned", "all", "needsAnswer", "windowClosing"] as const;
export const ASIDE = ["flagged", "unread", "snoozed", "closed"] as const;

export type PlainView = (typeof TRIAGE)[number] | (typeof ASIDE)[number];
/** Which conversations a list shows, as it stands in the address. */
export type View = PlainView | `stage:${Stage}` | `tag:${string}` | `of:${string}`;

export const SORTS = ["newest", "waiting", "window"] as const;
export type Sort = (typeof SORTS)[number];

const PLAIN: readonly string[] = [...TRIAGE, ...ASIDE];
export const FIRST_VIEW: View = "all";

/** What the address names; the first view where it names none that there is, or that is theirs. */
export function viewNamed(name: string | null, viewer: Viewer): View {
  if (name === null) return FIRST_VIEW;
  const isStage = STAGES.some((stage) => name === `stage:${stage}`);
  const isView = PLAIN.includes(name) || isStage || /^(tag|of):./.test(name);
  const assigneeId = ownerOf(name as View);
  const isTheirs = assigneeId === null || isVisible({ assigneeId }, viewer);
  return isView && isTheirs ? (name as View) : FIRST_VIEW;
}

export const stageOf = (view: View): Stage | null =>
  view.startsWith("stage:") ? (view.slice("stage:".length) as Stage) : null;

export const tagOf = (view: View): string | null =>
  view.startsWith("tag:") ? view.slice("tag:".length) : null;

/** The colleague whose conversations they are. */
export const ownerOf = (view: View): string | null =>
  view.startsWith("of:") ? view.slice("of:".length) : null;

export type Kind = PlainView | "stage" | "tag" | "of";

/** Its name without what it is about: `stage`, `tag` and `of` for all of these. */
export function kindOf(view: View): Kind {
  if (stageOf(view)) return "stage";
  if (ownerOf(view) !== null) return "of";
  return tagOf(view) === null ? (view as PlainView) : "tag";
}

const ALL_SORTS: readonly Sort[] = SORTS;
const ONE_SORT: Partial<Record<Kind, readonly Sort[]>> = {
  windowClosing: ["window"],
  snoozed: ["newest"], // by when they come back
  closed: ["newest"],
  of: ["newest"],
  unread: ["newest", "waiting"],
};

/** The orders that make sense in a view, its own first. */
export const sortsOf = (view: View): readonly Sort[] => ONE_SORT[kindOf(view)] ?? ALL_SORTS;

export function sortNamed(name: string | null, view: View): Sort {
  const sorts = sortsOf(view);
  return sorts.find((sort) => sort === name) ?? sorts[0] ?? "newest";
}
