import { Button, Code } from "@mantine/core";
import { IconAlertTriangle } from "@/components/icons";
import { useEffect } from "react";
import { useRouteError } from "react-router";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { loadFaults } from "@/lib/faults/loadFaults";
import { reportFault } from "@/lib/faults/reportFault";
import { useDeskTexts } from "./texts";

loadFaults.listen();

/** The last net: code that is not there (any more), a fault of ours, or settings that are wrong (their message lists every fault). */
export function Crash() {
  const t = useDeskTexts();
  const fault = useRouteError();
  const isStale = loadFaults.has(fault);
  useEffect(() => reportFault(fault), [fault]);
  return (
    <FullPage>
      <StateMessage
        isAlert
        isHeading
        icon={<IconAlertTriangle size={26} />}
        title={t(isStale ? "part.refused" : "app.crash.title")}
        text={t(isStale ? "part.refused.stale" : "app.crash.text")}
      >
        {import.meta.env.DEV && fault instanceof Error && <Code block>{fault.message}</Code>}
        <Button onClick={() => window.location.reload()}>{t("app.crash.reload")}</Button>
      </StateMessage>
    </FullPage>
  );
}
