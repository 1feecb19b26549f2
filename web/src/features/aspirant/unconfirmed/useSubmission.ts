import { readSubmission } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";

/** A form as it arrived, live; null when it is not kept any more. */
export function useSubmission(aspirantId: string, submissionId: string) {
  return useLiveDocument(`aspirants/${aspirantId}/forms/${submissionId}`, readSubmission);
}
