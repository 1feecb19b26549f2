/** Keys of a card on the board: what listens and what tells of them is made from it. */
export const CARD_KEYS = [
  { id: "card.choose", keys: ["Space"], isMove: true },
  { id: "card.moveOn", keys: ["Mod", "ArrowRight"], isMove: true },
  { id: "card.moveBack", keys: ["Mod", "ArrowLeft"], isMove: true },
  { id: "card.down", keys: ["ArrowDown"] },
  { id: "card.up", keys: ["ArrowUp"] },
  { id: "card.right", keys: ["ArrowRight"] },
  { id: "card.left", keys: ["ArrowLeft"] },
] as const satisfies readonly { id: string; keys: readonly string[]; isMove?: true }[];

export type CardKey = (typeof CARD_KEYS)[number]["id"];

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** What a key means on a card; null for what means nothing there. */
export function cardKey({ key, ctrlKey, metaKey }: Press, mayMove: boolean): CardKey | null {
  const name = key === " " ? "Space" : key;
  const pressed = ctrlKey || metaKey ? `Mod ${name}` : name;
  const found = CARD_KEYS.find(({ keys }) => keys.join(" ") === pressed);
  return !found || ("isMove" in found && !mayMove) ? null : found.id;
}
