import { Button, Code } from "@mantine/core";
import { IconAlertTriangle } from "@/components/icons";
import { Component, type ReactNode } from "react";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { loadFaults } from "@/lib/faults/loadFaults";
import { reportFault } from "@/lib/faults/reportFault";
import { useDeskTexts } from "./texts";

loadFaults.listen();

interface Caught {
  fault: unknown;
}

/** The last net: code that is not there (any more), a fault of ours, or settings that are wrong (their message lists every fault). */
export class CrashNet extends Component<{ children: ReactNode }, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(fault: unknown) {
    return { caught: { fault } };
  }

  override componentDidCatch(fault: unknown) {
    reportFault(fault);
  }

  override render() {
    const { caught } = this.state;
    return caught ? <Crash fault={caught.fault} /> : this.props.children;
  }
}

function Crash({ fault }: Caught) {
  const t = useDeskTexts();
  const isStale = loadFaults.has(fault);
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
