import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import { plainLine } from "@/lib/plainText";

/** The recruiter's name; null as long as it is unknown. */
export function useAuthorName(uid: string): string | null {
  return plainLine(useColleague(uid)?.name ?? "") || null;
}
