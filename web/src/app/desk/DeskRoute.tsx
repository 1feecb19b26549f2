import { lazy, Suspense } from "react";
import { Splash } from "@/components/Splash";
import { AuthGate } from "@/features/auth/AuthGate";

// Firestore and the desk come after sign-in, so that the sign-in page is there at once.
const SignedInDesk = lazy(() =>
  import("./SignedInDesk").then(({ SignedInDesk }) => ({ default: SignedInDesk })),
);

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
