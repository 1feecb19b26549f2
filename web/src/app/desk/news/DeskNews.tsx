import { useMatch } from "react-router";
import { useNotices } from "@/lib/notices/useNotices";
import { useDelivery } from "@/lib/outbox/useDelivery";
import { Alerts } from "../alerts/Alerts";
import { useMineSeen } from "../notices/useMineSeen";
import { changeOf } from "./changeOf";
import { DeskTitle } from "./DeskTitle";
import { useConcerning } from "./useConcerning";
import { useNews } from "./useNews";

/** What the desk does by itself, whatever is on the screen: it counts, notifies, and sends what waits. */
export function DeskNews() {
  useDelivery();
  const openId = useMatch("/conversations/:id")?.params.id ?? null;
  const rows = useNews();
  const { live } = useNotices();
  const notices = live.status === "ready" ? live.data : null;
  useMineSeen(notices);
  return (
    <>
      <DeskTitle count={useConcerning(changeOf(rows))} />
      <Alerts rows={rows} notices={notices} openId={openId} />
    </>
  );
}
