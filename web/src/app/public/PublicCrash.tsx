import { Component, type ReactNode } from "react";
import { LoadFailed } from "@/components/public/LoadFailed";
import { PublicPage } from "@/components/public/PublicPage";
import { reportFault } from "@/lib/faults/reportFault";

/** The last net: a fault of ours. What was filled in is on the device, so loading again is safe. */
export class PublicCrash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(fault: unknown) {
    reportFault(fault);
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <PublicPage agency="">
        <LoadFailed onRetry={() => window.location.reload()} />
      </PublicPage>
    );
  }
}
