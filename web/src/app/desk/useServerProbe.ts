import { useEffect } from "react";
import { run } from "@/lib/api/run";

const EACH_MS = 10_000;

/** Asks now and then whether a server in trouble is back; what it answers, `run` makes known. */
export function useServerProbe(isInTrouble: boolean) {
  useEffect(() => {
    if (!isInTrouble) return;
    const each = setInterval(() => void run("getHealth", {}).catch(() => undefined), EACH_MS);
    return () => clearInterval(each);
  }, [isInTrouble]);
}
