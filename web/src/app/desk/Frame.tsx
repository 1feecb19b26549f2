import { Suspense, useState } from "react";
import { useLocation } from "react-router";
import { part } from "@/components/parts/part";
import { Splash } from "@/components/Splash";
import { InboxPlaceContext } from "@/features/inbox/views/useInboxView";
import { Desk } from "./Desk";
import classes from "./Frame.module.css";
import { Rail } from "./Rail";
import { SkipLinks } from "./SkipLinks";
import { useEscapeFromButton } from "./useEscapeFromButton";

const PAGES = {
  "/stages": part(() => import("@/features/board/BoardPage").then(({ BoardPage }) => BoardPage)),
  "/team": part(() => import("@/features/team/TeamPage").then(({ TeamPage }) => TeamPage)),
  "/activity": part(() =>
    import("@/features/activity/ActivityPage").then(({ ActivityPage }) => ActivityPage),
  ),
};

/** The ways to the desk's screens, and the one that is open. The inbox waits behind the others. */
export function Frame() {
  const here = useLocation();
  const Page = PAGES[here.pathname as keyof typeof PAGES] as (typeof PAGES)["/team"] | undefined;
  const [inbox, setInbox] = useState(Page ? null : here);
  if (!Page && inbox !== here) setInbox(here);
  useEscapeFromButton();
  const isChat = !Page && here.pathname !== "/";
  return (
    <div className={classes.frame} data-chat={isChat || undefined}>
      <SkipLinks isChat={isChat} />
      <Rail
        inbox={Page && inbox ? inbox : { pathname: "/", search: here.search }}
        isOver={!!Page}
      />
      <div className={classes.screens}>
        {inbox && (
          <div className={classes.inbox} inert={!!Page} data-behind={!!Page || undefined}>
            <InboxPlaceContext value={Page ? inbox : null}>
              <Desk isBehind={!!Page} />
            </InboxPlaceContext>
          </div>
        )}
        {Page && (
          <Suspense fallback={<Splash />}>
            <Page />
          </Suspense>
        )}
      </div>
    </div>
  );
}
