import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { sendSignInLink } from "@/lib/signInLink";
import { useTeamTexts } from "../texts";

/** Sends the link by which a colleague signs in, and tells whether it went. */
export function useSendLink() {
  const t = useTeamTexts();
  const { language } = useLanguage();
  const [isSending, setSending] = useState(false);
  const send = async (email: string): Promise<boolean> => {
    setSending(true);
    try {
      await sendSignInLink(email, language);
      notifications.show({ message: t("team.link.sent", { email }) });
      return true;
    } catch {
      notifications.show({ color: "red", message: t("team.link.failed", { email }) });
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending };
}
