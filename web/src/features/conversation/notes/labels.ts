import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import { mention, spokenNote } from "@/lib/notes/mentions";
import { plainLine } from "@/lib/plainText";

/** While one writes, a mention is a name; two of the same name are told apart by their address. */
export type Labels = ReadonlyMap<string, string>;

export const nameOfColleague = (one: Pick<Colleague, "name" | "email"> | null | undefined) =>
  one ? plainLine(one.name) || (one.email ?? "") : "";

export function labelsOf(team: readonly Colleague[]): Labels {
  const names = team.map(nameOfColleague);
  const isShared = (name: string) => names.filter((one) => one === name).length > 1;
  return new Map(
    team.map((one) => {
      const name = nameOfColleague(one);
      return [one.id, isShared(name) && name !== one.email ? `${name} (${one.email})` : name];
    }),
  );
}

/** What is kept of what was written: each `@Name` that is somebody's becomes their mention. */
export function withMentions(text: string, labels: Labels): string {
  const longestFirst = [...labels].sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((kept, [uid, label]) => {
    const named = new RegExp(`(?<![\\p{L}\\p{N}])@${escaped(label)}(?![\\p{L}\\p{N}])`, "giu");
    return label ? kept.replace(named, () => mention(uid)) : kept;
  }, text);
}

/** The other way: a kept text as one writes it. */
export const withNames = (text: string, labels: Labels) =>
  spokenNote(text, (uid) => labels.get(uid) ?? `[${uid}]`);

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
