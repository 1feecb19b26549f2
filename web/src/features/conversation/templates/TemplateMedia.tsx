import { IconFile, IconPhoto, IconVideo } from "@/components/icons";
import classes from "./TemplatePreview.module.css";
import { useTemplateTexts } from "./texts";

const KINDS = [
  { kind: "image", Icon: IconPhoto, ending: /\.(jpe?g|png|webp)$/i },
  { kind: "video", Icon: IconVideo, ending: /\.(mp4|3gpp?)$/i },
  { kind: "file", Icon: IconFile, ending: /./ },
] as const;

/**
 * Where the picture, video or document of a template stands. It lies wherever its author put it, and
 * the desk loads nothing from elsewhere: it is opened beside the desk.
 */
export function TemplateMedia({ address }: { address: string }) {
  const t = useTemplateTexts();
  const url = URL.parse(address);
  const found = KINDS.find(({ ending }) => ending.test(url?.pathname ?? ""));
  const { kind, Icon } = found ?? KINDS[2];
  return (
    <div className={classes.picture}>
      <Icon size={26} aria-hidden />
      <span>{t(`template.media.${kind}`)}</span>
      {url?.protocol === "https:" && (
        <a href={url.href} target="_blank" rel="noopener noreferrer">
          {t("template.media.open")}
        </a>
      )}
    </div>
  );
}
