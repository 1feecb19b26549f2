import { useSharedTexts } from "@/lib/texts";
import { BrandMark } from "./Brand";
import classes from "./Splash.module.css";

/** The whole page while the first things arrive; appears only when that takes a while. */
export function Splash() {
  const t = useSharedTexts();
  return (
    <div className={classes.splash} role="status" aria-label={t("app.loading")}>
      <BrandMark size={44} />
    </div>
  );
}
