import { useEffect } from "react";
import { createPath, useNavigate } from "react-router";
import { MINE } from "@/lib/notices/placeOf";

/** Goes where a notification leads that was pressed: the service worker heard of it. */
export function usePressed() {
  const navigate = useNavigate();
  useEffect(() => {
    const { serviceWorker } = navigator as Partial<Navigator>;
    const go = ({ data }: MessageEvent<{ leadTo?: unknown } | null>) => {
      const address = data?.leadTo;
      if (typeof address !== "string") return;
      if (address.startsWith("/conversations/") || address === createPath(MINE)) {
        void navigate(address);
      }
    };
    serviceWorker?.addEventListener("message", go);
    return () => serviceWorker?.removeEventListener("message", go);
  }, [navigate]);
}
