import { readAspirant } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";

/** The person behind a conversation, live; null before there is a form. */
export function useAspirant(aspirantId: string) {
  return useLiveDocument(`aspirants/${aspirantId}`, readAspirant);
}
