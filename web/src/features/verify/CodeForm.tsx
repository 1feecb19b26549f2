import { useState } from "react";
import { Button } from "@/components/public/Button";
import { TextField } from "@/components/public/TextField";
import { codeIn } from "./code";
import { useVerifyTexts } from "./texts";
import classes from "./CodeForm.module.css";

interface CodeFormProps {
  isChecking: boolean;
  onCheck: (code: string) => Promise<void>;
  /** What was said about the code before holds no longer. */
  onChange: () => void;
}

export function CodeForm({ isChecking, onCheck, onChange }: CodeFormProps) {
  const t = useVerifyTexts();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);

  const submit = () => {
    const code = codeIn(typed);
    setWrong(!code);
    if (code) void onCheck(code);
    else document.getElementById("code")?.focus();
  };

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        id="code"
        label={t("code")}
        hint={t("code.hint")}
        fault={isWrong ? { text: t("code.wrong") } : null}
        value={typed}
        onValue={(value) => {
          setTyped(value);
          setWrong(false);
          onChange();
        }}
        input={{
          placeholder: "ABCD-EFGH",
          autoComplete: "one-time-code",
          autoCapitalize: "characters",
          autoCorrect: "off",
          spellCheck: false,
        }}
      />
      <Button type="submit" aria-disabled={isChecking}>
        {t(isChecking ? "checking" : "check")}
      </Button>
    </form>
  );
}
