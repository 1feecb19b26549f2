import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Asked, PalettePage } from "../palette/pages";
import { KeysContext, type Question } from "./KeysContext";
import { target } from "./target";

const KeyListener = lazy(() =>
  import("./KeyListener").then(({ KeyListener }) => ({ default: KeyListener })),
);
const KeysDialog = lazy(() =>
  import("./KeysDialog").then(({ KeysDialog }) => ({ default: KeysDialog })),
);
const Palette = lazy(() =>
  import("../palette/Palette").then(({ Palette }) => ({ default: Palette })),
);

const BulkQuestion = lazy(() =>
  import("@/features/inbox/bulk/BulkQuestion").then(({ BulkQuestion }) => ({
    default: BulkQuestion,
  })),
);

/** The keyboard of the desk: its shortcuts, what shows them, and the command palette. */
export function Keys({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isHelp, setHelp] = useState<boolean | null>(null);
  const [question, ask] = useState<Question | null>(null);

  const openPalette = useCallback(
    (page: PalettePage = "all") => setAsked({ page, rows: target() }),
    [],
  );
  const openHelp = useCallback(() => setHelp(true), []);
  const value = useMemo(() => ({ openPalette, openHelp, ask }), [openPalette, openHelp]);

  return (
    <KeysContext value={value}>
      {children}
      <Suspense>
        <KeyListener />
      </Suspense>
      {/* One that is on its way must not hide the other. */}
      <Suspense>{asked && <Palette asked={asked} />}</Suspense>
      <Suspense>
        {isHelp !== null && <KeysDialog opened={isHelp} onClose={() => setHelp(false)} />}
      </Suspense>
      <Suspense>
        {question && (
          <BulkQuestion
            {...question}
            onSure={() => {
              ask(null);
              question.onSure();
            }}
            onClose={() => ask(null)}
          />
        )}
      </Suspense>
    </KeysContext>
  );
}
