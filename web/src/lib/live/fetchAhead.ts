import { limit, onSnapshot, query, type Query } from "firebase/firestore";
import { endLater } from "./endLater";
import { PAGE } from "./LivePages";

/** Asks for the first page of a long list that is probably opened next. It costs what opening does. */
export function fetchAhead(base: Query): void {
  endLater(onSnapshot(query(base, limit(PAGE)), { next: () => undefined, error: () => undefined }));
}
