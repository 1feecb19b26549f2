import { Alert } from "@mantine/core";
import { useState } from "react";
import { IconClock } from "@/components/icons";
import { ownStorage } from "@/lib/ownStorage";
import { farewell } from "./farewell";
import { useAuthTexts } from "./texts";

/** To who did not leave on purpose: that the session is over, and that their words are not lost. */
export function EndedNotice() {
  const t = useAuthTexts();
  const [left] = useState(() => (farewell.isSaid ? "nothing" : ownStorage.leftBehind()));
  if (left === "nothing") return null;
  return (
    <Alert role="status" color="yellow" icon={<IconClock size={18} />} p="sm" mb="md">
      {t(`signIn.ended.${left}`)}
    </Alert>
  );
}
