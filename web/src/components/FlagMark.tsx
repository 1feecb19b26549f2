import { FlagIcon } from "@/components/FlagIcon";
import { isGuardianNeeded } from "@/lib/botStatus";
import { flagsOf } from "@/lib/flags";
import { useSharedTexts } from "@/lib/texts";
import type { Row } from "@/lib/triage/rows";

/** One mark for the weightiest flag; its name tells them all. */
export function FlagMark({ row, className }: { row: Row; className: string | undefined }) {
  const t = useSharedTexts();
  const isSettled = row.ageGroup === "minor" && !isGuardianNeeded(row);
  const flags = flagsOf(row).filter((flag) => !(isSettled && flag === "guardian"));
  const [first] = flags;
  if (!first) return null;
  const words = flags.map((flag) => t(`flag.${flag}`)).join(" ");
  return (
    <span className={className} role="img" aria-label={words} title={words}>
      <FlagIcon flag={first} size={16} />
    </span>
  );
}
