import type { Icon } from "@tabler/icons-react";
import { IconHistory, IconInbox, IconLayoutKanban, IconUsers } from "@/components/icons";
import { Link, useLocation, type To } from "react-router";
import { useMay } from "@/lib/api/useCommand";
import { useDeskTexts } from "../texts";
import { AccountMenu } from "./AccountMenu";
import { NoticesButton } from "./notices/NoticesButton";
import { PaletteButton } from "./palette/PaletteButton";
import classes from "./Rail.module.css";

interface Props {
  /** Where the inbox was left. */
  inbox: To;
  /** Whether another screen lies over the inbox. */
  isOver: boolean;
}

/** The desk's screens: a column, on a phone a bar below the lists. */
export function Rail({ inbox, isOver }: Props) {
  const t = useDeskTexts();
  const isAdmin = useMay("setAccess");
  return (
    <nav className={classes.rail} aria-label={t("rail")}>
      <RailLink to={inbox} icon={IconInbox} words={t("rail.inbox")} isHere={!isOver} />
      <RailLink to="/stages" icon={IconLayoutKanban} words={t("rail.stages")} />
      {isAdmin && (
        <>
          <RailLink to="/team" icon={IconUsers} words={t("rail.team")} />
          <RailLink to="/activity" icon={IconHistory} words={t("rail.activity")} />
        </>
      )}
      <PaletteButton className={classes.link} wordsClassName={classes.words} />
      <div className={classes.account}>
        <NoticesButton />
        <AccountMenu />
      </div>
    </nav>
  );
}

interface LinkProps {
  to: To;
  icon: Icon;
  words: string;
  isHere?: boolean;
}

function RailLink({ to, icon: Icon, words, isHere }: LinkProps) {
  const { pathname } = useLocation();
  const isCurrent = isHere ?? pathname === to;
  return (
    <Link to={to} className={classes.link} aria-current={isCurrent ? "page" : undefined}>
      <Icon size={22} stroke={1.7} aria-hidden />
      <span className={classes.words}>{words}</span>
    </Link>
  );
}
