import { useCallback, useState } from "react";
import { useSession } from "@/lib/session";
import { may, type Command } from "./commands";
import { run, type Asked } from "./run";

/** A command for a component: how to do it, whether it is under way, whether one may. */
export function useCommand<Name extends Command>(command: Name) {
  const [underWay, setUnderWay] = useState(0);
  const runCounted = useCallback(
    (...asked: Asked<Name>) => {
      setUnderWay((count) => count + 1);
      return run(command, ...asked).finally(() => setUnderWay((count) => count - 1));
    },
    [command],
  );
  return { run: runCounted, isBusy: underWay > 0, may: useMay(command) };
}

/** Whether who is signed in may do this. */
export function useMay(command: Command): boolean {
  return may(useSession().role, command);
}
