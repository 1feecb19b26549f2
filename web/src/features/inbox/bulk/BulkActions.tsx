import { Button } from "@mantine/core";
import { run } from "@/lib/api/run";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";

interface Props {
  rows: readonly Row[];
  onDone: () => void;
}

/** What can be done with all of these at once. */
export function BulkActions({ rows, onDone }: Props) {
  const t = useInboxTexts();
  const close = async () => {
    for (const { id } of rows) await run("setStatus", { conversation: id }, { status: "closed" });
    onDone();
  };
  return (
    <Button variant="default" size="xs" onClick={() => void close()}>
      {t("inbox.closed")}
    </Button>
  );
}
