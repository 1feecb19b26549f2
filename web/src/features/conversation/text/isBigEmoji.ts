const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}]|[#*0-9]\ufe0f?\u20e3)/u;
const MOST = 3;

/** Whether a text is nothing but one to three emoji, which WhatsApp shows bigger. */
export function isBigEmoji(text: string): boolean {
  if (text.length === 0 || text.length > 60) return false;
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const letters = [...segmenter.segment(text.replace(/\s/g, ""))].map(({ segment }) => segment);
  return letters.length > 0 && letters.length <= MOST && letters.every((one) => EMOJI.test(one));
}
