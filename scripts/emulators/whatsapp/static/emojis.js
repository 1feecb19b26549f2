import { el } from "./dom.js";

const EMOJIS = [
  ...new Intl.Segmenter().segment(
    "😀😁😂🤣😊😍🥰😘😎🤩🥳😅😉🙂🤔😳😢😭😡😴🙈👍👎👏🙏💪🤝👋✌️🤞💃🕺❤️🧡💚💙💜✨🔥🎉📸👗👠🌟✅💯",
  ),
].map(({ segment }) => segment);

export function emojiPicker(insert) {
  const buttons = EMOJIS.map((emoji) =>
    el("button", { type: "button", onclick: () => insert(emoji) }, emoji),
  );
  return el("div", { class: "over emojis", role: "group", "aria-label": "Emojis" }, ...buttons);
}
