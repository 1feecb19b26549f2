import { Button } from "@mantine/core";
import { IconChevronDown } from "@/components/icons";
import { useConversationTexts } from "../texts";
import classes from "./NextButton.module.css";

interface Props {
  isOpen: boolean;
  panel: string;
  onPress: () => void;
}

/** Opens what the bot would say next. */
export function NextButton({ isOpen, panel, onPress }: Props) {
  const t = useConversationTexts();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      radius="xl"
      flex="none"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panel : undefined}
      rightSection={<IconChevronDown size={14} aria-hidden className={classes.chevron} />}
      onClick={onPress}
    >
      {t("bot.next")}
    </Button>
  );
}
