import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { useSession } from "@/lib/session";
import { SORTS, viewNamed } from "./views";

/** Takes a view or an order that there is not, or not for them, out of the address: it would be passed on as a link. */
export function useMendedAddress(isHere: boolean) {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const session = useSession();
  useEffect(() => {
    if (!isHere) return;
    const asked = new URLSearchParams(search);
    const [view, sort] = [asked.get("view"), asked.get("sort")];
    const isView = view === null || viewNamed(view, session) === view;
    // Another view's order stays: it counts again when one is back.
    const isSort = sort === null || SORTS.some((one) => one === sort);
    if (isView && isSort) return;
    if (!isView) asked.delete("view");
    if (!isSort) asked.delete("sort");
    void navigate({ search: asked.toString(), hash }, { replace: true });
  }, [isHere, search, hash, session, navigate]);
}
