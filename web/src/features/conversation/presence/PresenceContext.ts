import { createContext, use } from "react";
import type { Other } from "./others";

export interface PresenceHere {
  others: readonly Other[];
  /** This person has changed their draft. */
  types: () => void;
  /** There is no draft any more. */
  stops: () => void;
}

const nothing = () => undefined;

export const PresenceContext = createContext<PresenceHere>({
  others: [],
  types: nothing,
  stops: nothing,
});

export const usePresence = () => use(PresenceContext);
