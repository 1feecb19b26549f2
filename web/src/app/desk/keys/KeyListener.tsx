import { useKeys } from "./KeysContext";
import { useKeysAreOn } from "./keysChoice";
import { useActs } from "./useActs";
import { useShortcuts } from "./useShortcuts";

/** Does what the keys say. It comes after the first screen, and shows nothing. */
export function KeyListener() {
  useShortcuts(useActs(useKeys()), useKeysAreOn());
  return null;
}
