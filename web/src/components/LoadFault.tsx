import { Button } from "@mantine/core";
import { IconCloudOff, IconLock } from "@/components/icons";
import { useSession } from "@/lib/session";
import { useSharedTexts } from "@/lib/texts";
import { StateMessage } from "./StateMessage";

/** A listener failed: what that means and the way out. */
export function LoadFault({ code, onRetry }: { code: string; onRetry: () => void }) {
  const t = useSharedTexts();
  const { signOut } = useSession();
  const isDenied = code === "permission-denied";
  if (isDenied || code === "unauthenticated") {
    return (
      <StateMessage
        isAlert
        icon={<IconLock size={26} />}
        title={t(isDenied ? "fault.denied" : "fault.session")}
        {...(isDenied && { text: t("fault.denied.text") })}
      >
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
