import type { ReactNode } from "react";
import classes from "./Notice.module.css";

interface NoticeProps {
  children: ReactNode;
  tone?: "calm" | "care" | "alarm";
  role?: "status" | "alert" | "note";
}

export function Notice({ children, tone = "calm", role = "note" }: NoticeProps) {
  return (
    <div role={role} className={`${classes.notice} ${tone === "calm" ? "" : classes[tone]}`}>
      {children}
    </div>
  );
}
