import { Button } from "@mantine/core";
import { IconCloudOff } from "@/components/icons";
import type { User } from "firebase/auth";
import { useEffect, useMemo, type ReactNode } from "react";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { readUser } from "@/lib/firebase/read";
import { browserLanguage } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { SessionContext, type Session } from "@/lib/session";
import { barrier } from "./access";
import { NoAccess } from "./NoAccess";
import { Opening } from "./Opening";
import { signOut } from "./signOut";
import { useAuthTexts } from "./texts";
import { useSignedInAt } from "./useSignedInAt";

/** Lets in whoever has a role, and keeps an eye on it: a revoked recruiter is out at once. */
export function SessionGate({ user, children }: { user: User; children: ReactNode }) {
  const t = useAuthTexts();
  const { suggest } = useLanguage();
  const { live, retry } = useLiveDocument(`users/${user.uid}`, readUser);
  const profile = live.status === "ready" ? live.data : null;
  const [name, role, language] = [profile?.name, profile?.role, profile?.language];
  // Any value but exactly "all" counts as "own", as in domain/access.py.
  const sees = profile?.sees === "all" ? "all" : "own";
  const email = user.email ?? "";
  const because = barrier(profile, useSignedInAt(user));

  useEffect(() => {
    // A profile has a language also where nobody chose one; a browser is its user's.
    suggest(browserLanguage() ? null : (language ?? null));
  }, [language, suggest]);

  const session = useMemo<Session | null>(
    () => (role ? { uid: user.uid, email, name: name ?? email, role, sees, signOut: leave } : null),
    [user.uid, email, name, role, sees],
  );

  if (live.status === "loading") return <Opening />;
  if (live.status === "error" && live.code !== "permission-denied") {
    return (
      <FullPage>
        <StateMessage isAlert icon={<IconCloudOff size={26} />} title={t("fault.other")}>
          <Button onClick={retry}>{t("fault.retry")}</Button>
        </StateMessage>
      </FullPage>
    );
  }
  if (because || !session) return <NoAccess email={email} because={because ?? "none_yet"} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}

function leave() {
  void signOut();
}
