import { useState } from "react";
import type { Row } from "../rows";
import { NOTHING_YET, steady, type Steady } from "./steady";

interface Held extends Steady {
  list: string;
  source: readonly Row[] | null;
  isReading: boolean;
  openId: string | null;
}

interface Asked {
  /** Which list it is: another one starts anew. */
  list: string;
  source: readonly Row[] | null;
  isReading: boolean;
  openId: string | null;
}

/** The rows as they are shown: nothing moves under the eyes of who reads. */
export function useSteadyRows({ list, source, isReading, openId }: Asked): Steady {
  const [held, setHeld] = useState<Held>({
    ...NOTHING_YET,
    list,
    source: null,
    isReading,
    openId,
  });
  const isSame =
    held.list === list &&
    held.source === source &&
    held.isReading === isReading &&
    held.openId === openId;
  if (isSame) return held;
  const before = held.list === list ? held : NOTHING_YET;
  const isBegun = isReading && before.rows.length > 0;
  const shown = source ? steady(before, source, { isReading: isBegun, openId }) : NOTHING_YET;
  setHeld({ ...shown, list, source, isReading, openId });
  return shown;
}
