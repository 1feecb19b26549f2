import { Skeleton } from "@mantine/core";
import { BackLink } from "./BackLink";
import bar from "../triage/TriageBar.module.css";
import classes from "./ConversationHeader.module.css";

export function HeaderSkeleton() {
  return (
    <div className={classes.header}>
      <div className={classes.person}>
        <BackLink />
        <Skeleton circle height={42} />
        <div className={classes.names}>
          <Skeleton height={14} width={180} mb={8} />
          <Skeleton height={10} width={120} />
        </div>
      </div>
      <div className={bar.bar} />
      <div className={classes.states} />
    </div>
  );
}
