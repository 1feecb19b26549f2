import { IconChevronDown } from "@/components/icons";
import { useChatActions } from "../chatActions";
import type { ChatMessage } from "../messages/timeline";
import classes from "./ActionsButton.module.css";
import { useOpenMenu } from "./MenuContext";
import { offered } from "./offered";
import { useMenuTexts } from "./texts";

interface Props {
  message: ChatMessage;
  /** The Tab key stops at the newest message; arrow keys lead from there to the others. */
  isNewest: boolean;
}

/** What can be done with a message, beside its bubble. */
export function ActionsButton({ message, isNewest }: Props) {
  const t = useMenuTexts();
  const open = useOpenMenu();
  const actions = useChatActions();
  if (!offered(message, actions)) return null;
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={t("menu.label")}
      aria-haspopup="menu"
      title={t("menu.label")}
      tabIndex={isNewest ? 0 : -1}
      data-actions
      onClick={(event) => open(message, event.currentTarget)}
    >
      <IconChevronDown size={18} aria-hidden />
    </button>
  );
}
