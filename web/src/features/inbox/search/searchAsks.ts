import type { Asks } from "../views/asks";

const ORDER = [["lastMessage.at", "desc"]] as const;

/** Whoever has this among the words that they are found by. */
export const wordAsks = (token: string): Asks => ({
  where: [["search", "array-contains", token]],
  order: ORDER,
});

export const taggedAsks = (keys: readonly string[]): Asks => ({
  where: [["tags", "array-contains-any", keys]],
  order: ORDER,
});
