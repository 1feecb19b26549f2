import { IconCloudOff } from "@/components/icons";
import { FullPage } from "@/components/FullPage";
import { Splash } from "@/components/Splash";
import { StateMessage } from "@/components/StateMessage";
import { useConnection } from "@/lib/live/useConnection";
import { useAuthTexts } from "./texts";

/** While it is not known who is here; without a network that takes until there is one. */
export function Opening() {
  const t = useAuthTexts();
  const { state } = useConnection();
  if (state !== "offline") return <Splash />;
  return (
    <FullPage>
      <StateMessage
        isHeading
        icon={<IconCloudOff size={26} />}
        title={t("opening.offline.title")}
        text={t("opening.offline.text")}
      />
    </FullPage>
  );
}
