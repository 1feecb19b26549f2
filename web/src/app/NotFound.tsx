import { Button } from "@mantine/core";
import { IconCompassOff } from "@tabler/icons-react";
import { Link } from "react-router";
import { FullPage } from "@/components/FullPage";
import { StateMessage } from "@/components/StateMessage";
import { useText } from "@/lib/i18n/useText";

export function NotFound() {
  const t = useText();
  return (
    <FullPage>
      <StateMessage
        icon={<IconCompassOff size={26} />}
        title={t("app.notFound.title")}
        text={t("app.notFound.text")}
      >
        <Button component={Link} to="/">
          {t("app.notFound.home")}
        </Button>
      </StateMessage>
    </FullPage>
  );
}
