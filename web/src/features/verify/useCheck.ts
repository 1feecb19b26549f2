import { useRef, useState } from "react";
import { checkCode, type Checked } from "./checkCode";

/** A code may be good only once, so that a double tap must not ask twice. */
export function useCheck() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isChecking, setChecking] = useState(false);
  const isUnderWay = useRef(false);

  const check = async (code: string) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setChecking(true);
    setChecked(await checkCode(code));
    isUnderWay.current = false;
    setChecking(false);
  };
  return { checked, isChecking, check, forget: () => setChecked(null) };
}
