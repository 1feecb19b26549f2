import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@/components/icons";
import { Link, useLocation, type Location } from "react-router";
import { useSharedTexts } from "@/lib/texts";
import classes from "./BackLink.module.css";

/** On a phone, where the inbox is not beside it: to the list, or to the board it was opened from. */
export function BackLink() {
  const t = useSharedTexts();
  const { search, state } = useLocation() as Location<{ from?: string } | null>;
  return (
    <ActionIcon
      component={Link}
      to={state?.from ?? { pathname: "/", search }}
      className={classes.back ?? ""}
      variant="subtle"
      size="lg"
      aria-label={t("conversation.back")}
    >
      <IconArrowLeft size={22} aria-hidden />
    </ActionIcon>
  );
}
