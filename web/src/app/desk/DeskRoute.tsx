import { Suspense } from "react";
import { part } from "@/components/parts/part";
import { Splash } from "@/components/Splash";
import { AuthGate } from "@/features/auth/AuthGate";

// Firestore and the desk come after sign-in, so that the sign-in page is there at once.
const SignedInDesk = part(() => import("./SignedInDesk").then(({ SignedInDesk }) => SignedInDesk));

export function DeskRoute() {
  return (
    <AuthGate>
      {(user) => (
        <Suspense fallback={<Splash />}>
          <SignedInDesk user={user} />
        </Suspense>
      )}
    </AuthGate>
  );
}
