import { Button } from "@mantine/core";
import { IconCloudOff, IconLock } from "@/components/icons";
import { useSession } from "@/lib/session";
import { useSharedTexts } from "@/lib/texts";
import { StateMessage } from "./StateMessage";

const SESSION_CODES = ["permission-denied", "unauthenticated"];

/** A listener failed: what that means and the way out. */
export function LoadFault({ code, onRetry }: { code: string; onRetry: () => void }) {
  const t = useSharedTexts();
  const { signOut } = useSession();
  if (SESSION_CODES.includes(code)) {
    return (
      <StateMessage isAlert icon={<IconLock size={26} />} title={t("fault.session")}>
        <Button mt="sm" onClick={signOut}>
          {t("signIn.again")}
        </Button>
      </StateMessage>
    );
  }
  return (
    <StateMessage isAlert icon={<IconCloudOff size={26} />} title={t("fault.other")}>
      <Button mt="sm" variant="default" onClick={onRetry}>
        {t("fault.retry")}
      </Button>
    </StateMessage>
  );
}
