import { collection, query } from "firebase/firestore";
import { useMemo, type ReactNode } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readUser } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { ColleaguesContext } from "./ColleaguesContext";

const everybody = query(collection(firestore, "users"));

/** Listens once for all who show a colleague's name: an agency has dozens of them, not thousands. */
export function ColleaguesProvider({ children }: { children: ReactNode }) {
  const { live } = useLiveQuery("users", everybody, readUser);
  const found = live.status === "ready" ? live.data : null;
  const byId = useMemo(() => new Map(found?.map((one) => [one.id, one])), [found]);
  return <ColleaguesContext value={byId}>{children}</ColleaguesContext>;
}
