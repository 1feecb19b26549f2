import type { Icon } from "@tabler/icons-react";
import { IconMapPin, IconPhone, IconTag } from "@/components/icons";
import { useTags } from "@/lib/tags/TagsContext";
import { personName } from "@/lib/phone";
import type { Row } from "../rows";
import type { How } from "../search/found";
import { useInboxTexts } from "../texts";
import classes from "./Preview.module.css";

type Told = Exclude<How, "name" | "message">;

const ICONS: Record<Told, Icon> = { city: IconMapPin, number: IconPhone, tag: IconTag };

/** What matched, where the name does not show it. */
export function FoundBy({ row, how }: { row: Row; how: Told }) {
  const t = useInboxTexts();
  const tags = useTags();
  const Icon = ICONS[how];
  const words = {
    city: row.form?.city ?? "",
    number: personName(row.channel.address.replace("whatsapp:", "")),
    tag: row.tags.map((key) => tags.get(key)?.label ?? key).join(", "),
  }[how];
  return (
    <span className={classes.preview}>
      <Icon size={15} aria-hidden />
      <span className={classes.author}>{t(`inbox.found.${how}`)}</span>
      <bdi className={classes.words}>{words}</bdi>
    </span>
  );
}
