import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { SessionContext, type Session } from "@/lib/session";

export const RITA: Session = {
  uid: "rita",
  email: "rita@example.com",
  name: "Rita Robles",
  role: "recruiter",
  sees: "all",
  signOut: () => undefined,
};

/** What stands around everything that a signed-in recruiter sees. */
export const around = (inner: ReactNode, session: Session = RITA) => (
  <MantineProvider env="test">
    <SessionContext value={session}>
      <MemoryRouter>{inner}</MemoryRouter>
      <Notifications />
    </SessionContext>
  </MantineProvider>
);

/** Renders as a signed-in recruiter sees it, in English. */
export function show(node: ReactNode, session: Session = RITA) {
  const view = render(around(node, session));
  return { ...view, again: (next: ReactNode) => view.rerender(around(next, session)) };
}
