import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";

/** To a view of the inbox, beside the open conversation if there is one, or to another page. */
export function useGoTo() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isInbox = pathname === "/" || pathname.startsWith("/conversations/");
  const place = isInbox ? pathname : "/";
  const toView = useCallback(
    (view: string) =>
      void navigate({ pathname: place, search: `${new URLSearchParams({ view })}` }),
    [navigate, place],
  );
  const toPage = useCallback((page: string) => void navigate(page), [navigate]);
  return { toView, toPage };
}
