import { ActionIcon } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import {
  IconAlarmSnooze,
  IconCircleCheck,
  IconDownload,
  IconLayoutKanban,
  IconMail,
  IconRotateClockwise2,
  IconTag,
  IconUserPlus,
} from "@/components/icons";
import { useState, type ComponentProps } from "react";
import { AssignMenu } from "@/components/triage/AssignMenu";
import { SnoozeMenu } from "@/components/triage/SnoozeMenu";
import { StageMenu } from "@/components/triage/StageMenu";
import { TagMenu } from "@/components/triage/TagMenu";
import { useMay } from "@/lib/api/useCommand";
import { onScreen } from "@/lib/onScreen/onScreen";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import classes from "./BulkBar.module.css";
import { BulkQuestion } from "./BulkQuestion";
import { useBulk, type BulkAct } from "./useBulk";

interface Props {
  rows: readonly Row[];
  onDone: () => void;
}

/** What can be done with all of these at once. What is done with many at one click is asked first. */
export function BulkActions({ rows, onDone }: Props) {
  const t = useInboxTexts();
  const mayExport = useMay("exportConversations");
  const { act, isBusy } = useBulk();
  const [asked, setAsked] = useState<{ act: BulkAct; rows: readonly Row[] } | null>(null);
  const isAllClosed = rows.every(({ status }) => status === "closed");

  const doIt = (one: BulkAct, all: readonly Row[]) => {
    setAsked(null);
    void act(one, onScreen.current(all)).then((isDone) => isDone && onDone());
  };
  const ask = (one: BulkAct) => (rows.length > 1 ? setAsked({ act: one, rows }) : doIt(one, rows));
  const button = (one: BulkAct, icon: Icon) => (
    <BulkButton words={t(`bulk.${one}`)} icon={icon} loading={isBusy} onClick={() => ask(one)} />
  );
  return (
    <div className={classes.actions} role="group" aria-label={t("bulk.actions")}>
      <AssignMenu rows={rows}>
        <BulkButton words={t("bulk.assign")} icon={IconUserPlus} />
      </AssignMenu>
      <StageMenu rows={rows}>
        <BulkButton words={t("bulk.stage")} icon={IconLayoutKanban} />
      </StageMenu>
      <TagMenu rows={rows}>
        <BulkButton words={t("bulk.tags")} icon={IconTag} />
      </TagMenu>
      <SnoozeMenu rows={rows}>
        <BulkButton words={t("bulk.snooze")} icon={IconAlarmSnooze} />
      </SnoozeMenu>
      {isAllClosed ? button("reopen", IconRotateClockwise2) : button("close", IconCircleCheck)}
      {button("unread", IconMail)}
      {mayExport && button("export", IconDownload)}
      {asked && (
        <BulkQuestion
          {...asked}
          onSure={() => doIt(asked.act, asked.rows)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

type ButtonProps = { words: string; icon: Icon } & Omit<
  ComponentProps<typeof ActionIcon<"button">>,
  "children"
>;

/** What the menus open from gives their props and ref on. */
function BulkButton({ words, icon: Sign, ...rest }: ButtonProps) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={words} title={words} {...rest}>
      <Sign size={19} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
