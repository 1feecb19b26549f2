import { Notifications } from "@mantine/notifications";
import classes from "./Toasts.module.css";

export function Toasts() {
  return <Notifications position="top-right" className={classes.toasts ?? ""} />;
}
