import { Button } from "@mantine/core";
import { IconCompassOff } from "@/components/icons";
import { Link } from "react-router";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { useDeskTexts } from "./texts";

export function NotFound() {
  const t = useDeskTexts();
  return (
    <FullPage>
      <StateMessage
        icon={<IconCompassOff size={26} />}
        title={t("app.notFound.title")}
        isHeading
        text={t("app.notFound.text")}
      >
        <Button component={Link} to="/">
          {t("app.notFound.home")}
        </Button>
      </StateMessage>
    </FullPage>
  );
}
