import { Button, CopyButton, Group, Textarea } from "@mantine/core";
import { IconUserShare } from "@/components/icons";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "react-router";
import { StateMessage } from "@/components/StateMessage";
import { outbox } from "@/lib/outbox/outbox";
import { seesAll, useSession } from "@/lib/session";
import { ownStorage } from "@/lib/ownStorage";
import { givenTo } from "@/lib/triage/givenTo";
import { useAuthorName } from "../authors/useAuthorName";
import type { Leaving } from "../useConversation";
import classes from "./LeftView.module.css";
import { useBarTexts } from "./texts";

/** Says why a conversation is gone from the screen and whose it is; unsent words are not lost. */
export function LeftView({ id, left }: { id: string; left: Leaving }) {
  const t = useBarTexts();
  const session = useSession();
  const { search } = useLocation();
  const back = useRef<HTMLAnchorElement>(null);
  const name = useAuthorName(left.to ?? givenTo.of(id) ?? "");
  const [unsent] = useState(() => unsentIn(id));

  // What had the focus is gone.
  useEffect(() => back.current?.focus(), []);

  const words = () => {
    if (seesAll(session)) return t("left.lost");
    if (left.why === "access") return t("left.access");
    if (name) return t("left.now", { name });
    return t(left.why === "given" ? "left.somebody" : "left.never");
  };
  const isUnknown = left.why === "never" && !name;
  return (
    <StateMessage
      icon={<IconUserShare size={26} />}
      title={t(isUnknown ? "left.never.title" : "left.title")}
      text={words()}
      isAlert
    >
      {unsent && (
        <div className={classes.unsent}>
          <Textarea
            label={t("left.draft")}
            description={t("left.draft.hint", { name: name ?? t("left.draft.colleague") })}
            value={unsent}
            readOnly
            autosize
            maxRows={6}
          />
        </div>
      )}
      <Group mt="sm" gap="sm" justify="center">
        {unsent && (
          <CopyButton value={unsent}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? "left.copied" : "left.copy")}
              </Button>
            )}
          </CopyButton>
        )}
        <Button component={Link} ref={back} to={{ pathname: "/", search }}>
          {t("left.back")}
        </Button>
      </Group>
    </StateMessage>
  );
}

function unsentIn(id: string): string {
  const failed = outbox.of(id).filter((one) => one.refusal !== null);
  return [...failed.map((one) => one.text), ownStorage.read(`draft:${id}`)]
    .filter(Boolean)
    .join("\n\n");
}
