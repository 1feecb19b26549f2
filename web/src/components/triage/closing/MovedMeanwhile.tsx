import { Alert } from "@mantine/core";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { plainLine } from "@/lib/plainText";
import { failuresWords } from "@/lib/triage/failureWords";
import type { Failure } from "@/lib/triage/rows";
import { useTriageTexts } from "@/lib/triage/texts";
import { useTriageMenuTexts } from "../texts";

interface Props {
  gone: readonly Failure[];
  of: number;
}

/** Says, before anybody is written to, whom a colleague moved while one was looking at the words. */
export function MovedMeanwhile({ gone, of }: Props) {
  const t = useTriageMenuTexts();
  const why = useTriageTexts();
  const colleagues = useColleagues();
  if (gone.length === 0) return null;
  const name = (uid: string) => plainLine(colleagues.get(uid)?.name ?? "") || null;
  return (
    <Alert color="yellow" role="alert" mt="md" style={{ whiteSpace: "pre-line" }}>
      {`${failuresWords(why, gone, of, name)}\n${t(of === 1 ? "closing.moved.one" : "closing.moved.many")}`}
    </Alert>
  );
}
