import { createContext, use } from "react";
import type { User } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

export type Colleague = Identified<User>;

/** Everybody who has, or had, access, by uid; empty as long as they are not known. */
export const ColleaguesContext = createContext<ReadonlyMap<string, Colleague>>(new Map());

export const useColleagues = () => use(ColleaguesContext);

/** Null as long as they are not known, and for ids that are nobody's. */
export function useColleague(uid: string): Colleague | null {
  return useColleagues().get(uid) ?? null;
}
