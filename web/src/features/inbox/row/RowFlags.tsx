import { FlagIcon } from "@/components/FlagIcon";
import { isGuardianNeeded } from "@/lib/botStatus";
import { flagsOf } from "@/lib/flags";
import classes from "./ConversationRow.module.css";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";

/** One mark for the weightiest flag; its title tells them all. */
export function RowFlags({ row }: { row: Row }) {
  const t = useInboxTexts();
  const isSettled = row.ageGroup === "minor" && !isGuardianNeeded(row);
  const flags = flagsOf(row).filter((flag) => !(isSettled && flag === "guardian"));
  const [first] = flags;
  if (!first) return null;
  const words = flags.map((flag) => t(`flag.${flag}`)).join(" ");
  return (
    <span className={classes.flag} role="img" aria-label={words} title={words}>
      <FlagIcon flag={first} size={16} />
    </span>
  );
}
