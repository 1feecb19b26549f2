import { StateMessage } from "@/components/StateMessage";
import { IconTemplate } from "@/components/icons";
import { useMay } from "@/lib/api/useCommand";
import { SyncLine } from "./SyncLine";
import { useTemplateTexts } from "./texts";

/** There is nothing to choose from: where templates come from, and who can change that. */
export function NoTemplates() {
  const t = useTemplateTexts();
  const maySync = useMay("syncTemplates");
  const words = maySync
    ? t("templates.none.text")
    : `${t("templates.none.text")} ${t("templates.none.ask")}`;
  return (
    <StateMessage icon={<IconTemplate size={26} />} title={t("templates.none.title")} text={words}>
      <SyncLine />
    </StateMessage>
  );
}
