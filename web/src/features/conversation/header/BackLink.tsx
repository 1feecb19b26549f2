import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@/components/icons";
import { Link, useLocation } from "react-router";
import { useSharedTexts } from "@/lib/texts";
import classes from "./BackLink.module.css";

/** On a phone, where the inbox is not beside it. */
export function BackLink() {
  const t = useSharedTexts();
  const { search } = useLocation();
  return (
    <ActionIcon
      component={Link}
      to={{ pathname: "/", search }}
      className={classes.back ?? ""}
      variant="subtle"
      size="lg"
      aria-label={t("conversation.back")}
    >
      <IconArrowLeft size={22} aria-hidden />
    </ActionIcon>
  );
}
