import { lazy, Suspense } from "react";
import { useLocation } from "react-router";
import { Splash } from "@/components/Splash";
import { Desk } from "./Desk";

const PAGES = {
  "/stages": lazy(() =>
    import("@/features/board/BoardPage").then(({ BoardPage }) => ({ default: BoardPage })),
  ),
  "/team": lazy(() =>
    import("@/features/team/TeamPage").then(({ TeamPage }) => ({ default: TeamPage })),
  ),
  "/activity": lazy(() =>
    import("@/features/activity/ActivityPage").then(({ ActivityPage }) => ({
      default: ActivityPage,
    })),
  ),
};

/** The ways to the desk's screens, and the one that is open. */
export function Frame() {
  const { pathname } = useLocation();
  const Page = PAGES[pathname as keyof typeof PAGES] as (typeof PAGES)["/team"] | undefined;
  if (!Page) return <Desk />;
  return (
    <Suspense fallback={<Splash />}>
      <Page />
    </Suspense>
  );
}
