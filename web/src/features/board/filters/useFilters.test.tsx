import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { SessionContext } from "@/lib/session";
import { RITA } from "@/test/show";
import { useFilters } from "./useFilters";

test.each([
  ["all", "ana"],
  ["own", ""],
] as const)("who sees %s asks for a colleague's, or not at all", (sees, assignee) => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={{ ...RITA, sees }}>
      <MemoryRouter initialEntries={["/stages?assignee=ana&city=lima"]}>{children}</MemoryRouter>
    </SessionContext>
  );
  const { result } = renderHook(useFilters, { wrapper });
  expect(result.current[0]).toMatchObject({ assignee, city: "lima" });
});
