import { Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import { part } from "@/components/parts/part";
import type { Asked, PalettePage } from "../palette/pages";
import { KeysContext, type Question } from "./KeysContext";
import { target } from "./target";

const KeyListener = part(
  () => import("./KeyListener").then(({ KeyListener }) => KeyListener),
  "nowhere",
);
const KeysDialog = part(() => import("./KeysDialog").then(({ KeysDialog }) => KeysDialog), "over");
const Palette = part(() => import("../palette/Palette").then(({ Palette }) => Palette), "over");

const BulkQuestion = part(
  () => import("@/features/inbox/bulk/BulkQuestion").then(({ BulkQuestion }) => BulkQuestion),
  "over",
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
      <Suspense>{asked && <Palette asked={asked} onRefused={() => setAsked(null)} />}</Suspense>
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
