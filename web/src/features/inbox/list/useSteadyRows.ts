import { useState } from "react";
import type { Row } from "../rows";
import { NOTHING_YET, steady, type Reading, type Steady } from "./steady";

interface Asked extends Reading {
  /** Which list it is: another one starts anew. */
  list: string;
  source: readonly Row[] | null;
}

type Held = Steady & Asked;

/** The rows as they are shown: nothing moves under the eyes of who reads. */
export function useSteadyRows(asked: Asked): Steady {
  const { list, source, isReading, openId, seesAll } = asked;
  const [held, setHeld] = useState<Held>({
    ...NOTHING_YET,
    ...asked,
    source: null,
  });
  const isSame =
    held.list === list &&
    held.source === source &&
    held.isReading === isReading &&
    held.openId === openId &&
    held.seesAll === seesAll;
  if (isSame) return held;
  const before = held.list === list ? held : NOTHING_YET;
  const isBegun = isReading && before.rows.length > 0;
  const shown = source ? steady(before, source, { ...asked, isReading: isBegun }) : NOTHING_YET;
  setHeld({ ...shown, ...asked });
  return shown;
}
