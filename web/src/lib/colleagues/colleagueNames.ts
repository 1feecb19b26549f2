import { plainLine } from "@/lib/plainText";
import type { Colleague } from "./ColleaguesContext";

/** What tells colleagues apart: the name, with the address where two of them share it. By id. */
export function colleagueNames(all: Iterable<Colleague>): ReadonlyMap<string, string> {
  const named = [...all].map(({ id, name, email }) => ({ id, name: plainLine(name), email }));
  const isShared = (name: string) => named.filter((one) => one.name === name).length > 1;
  return new Map(
    named.map(({ id, name, email }) => [
      id,
      isShared(name) && email ? `${name} (${plainLine(email)})` : name,
    ]),
  );
}
