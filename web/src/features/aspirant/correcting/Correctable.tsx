import { ActionIcon, Loader } from "@mantine/core";
import { Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { IconPencil } from "@/components/icons";
import { part } from "@/components/parts/part";
import classes from "./Correcting.module.css";
import { useCorrecting } from "./CorrectingContext";
import type { Field } from "./fields";
import { Said } from "./Said";
import { useCorrectingTexts } from "./texts";

// Most files are only read.
const FieldEditor = part(
  () => import("./FieldEditor").then(({ FieldEditor }) => FieldEditor),
  "over",
);

interface Props {
  field: Field;
  label: string;
  children: ReactNode;
}

/** What counts in a field, with the pencil that corrects it and what they said beside it. */
export function Correctable({ field, label, children }: Props) {
  const t = useCorrectingTexts();
  const correcting = useCorrecting();
  const [state, setState] = useState<"shown" | "open" | "left">("shown");
  const pencil = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "left") pencil.current?.focus();
  }, [state]);
  if (!correcting) return children;
  const isUnknown = children === null || children === "";
  return (
    <>
      {state === "open" ? (
        <Suspense fallback={<Loader size="xs" />}>
          <FieldEditor
            field={field}
            label={label}
            onDone={() => setState("left")}
            onRefused={() => setState("left")}
          />
        </Suspense>
      ) : (
        <div className={classes.line}>
          <div>
            {isUnknown ? <span className={classes.quiet}>{t("correct.none")}</span> : children}
          </div>
          {correcting.may && (
            <ActionIcon
              ref={pencil}
              className={classes.pencil ?? ""}
              variant="subtle"
              color="gray"
              size={24}
              aria-label={t("correct.edit", { field: label })}
              title={t("correct.edit", { field: label })}
              onClick={() => setState("open")}
            >
              <IconPencil size={15} stroke={1.7} aria-hidden />
            </ActionIcon>
          )}
        </div>
      )}
      <Said field={field} label={label} />
    </>
  );
}
