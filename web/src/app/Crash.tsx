import { Button, Code } from "@mantine/core";
import { IconAlertTriangle } from "@/components/icons";
import { useEffect } from "react";
import { useRouteError } from "react-router";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { reportFault } from "@/lib/faults/reportFault";
import { useDeskTexts } from "./texts";

/** The last net: a fault of ours, or settings that are wrong (their message lists every fault). */
export function Crash() {
  const t = useDeskTexts();
  const fault = useRouteError();
  useEffect(() => reportFault(fault), [fault]);
  return (
    <FullPage>
      <StateMessage
        isAlert
        isHeading
        icon={<IconAlertTriangle size={26} />}
        title={t("app.crash.title")}
        text={t("app.crash.text")}
      >
        {import.meta.env.DEV && fault instanceof Error && <Code block>{fault.message}</Code>}
        <Button onClick={() => window.location.reload()}>{t("app.crash.reload")}</Button>
      </StateMessage>
    </FullPage>
  );
}
