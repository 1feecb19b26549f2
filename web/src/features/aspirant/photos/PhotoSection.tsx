import { Button } from "@mantine/core";
import { useMemo } from "react";
import { PhotoTile } from "@/components/photos/PhotoTile";
import { PhotoViewer } from "@/components/photos/PhotoViewer";
import { PhotoTools } from "@/components/photos/tools/PhotoTools";
import type { Conversation, Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useOverlay } from "@/lib/useOverlay";
import { Section } from "../Section";
import sections from "../Section.module.css";
import { useAspirantTexts } from "../texts";
import { photoFile } from "./filePhotos";
import { SlotTile } from "./SlotTile";
import classes from "./PhotoSection.module.css";

interface Props {
  conversation: Identified<Conversation>;
  photos: readonly Identified<Photo>[];
  hasMore: boolean;
  onMore: () => void;
}

/** The checklist with what fills it, then the other photos. */
export function PhotoSection({ conversation, photos, hasMore, onMore }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const large = useOverlay("filePhoto");
  const { slots, others } = useMemo(
    () => photoFile(conversation, photos, { t, language }),
    [conversation, photos, t, language],
  );
  const tools = (id: string, isOnBlack = false) => {
    const photo = photos.find((one) => one.id === id);
    return (
      photo && (
        <PhotoTools
          conversation={conversation.id}
          photo={photo}
          slots={slots.map(({ slot }) => slot)}
          isOnBlack={isOnBlack}
        />
      )
    );
  };
  const filled = slots.flatMap(({ photo }) => photo ?? []);
  const progress = t("aspirant.photos.progress", { filled: filled.length, total: slots.length });
  return (
    <Section title={t("aspirant.photos")} aside={progress}>
      <ul className={`${sections.slots} ${classes.list}`}>
        {slots.map((slot) => (
          <SlotTile
            key={slot.slot}
            {...slot}
            onOpen={large.show}
            tools={slot.photo && tools(slot.photo.id)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h4 className={classes.others}>
            {t("aspirant.photos.others", { count: others.length })}
          </h4>
          <ul className={`${sections.slots} ${classes.list}`}>
            {others.map((photo) => (
              <li key={photo.id}>
                <PhotoTile photo={photo} shape="square" onOpen={large.show} />
                {tools(photo.id)}
              </li>
            ))}
          </ul>
        </>
      )}
      {hasMore && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={onMore}>
          {t("inbox.more")}
        </Button>
      )}
      <PhotoViewer
        photos={[...filled, ...others]}
        openId={large.id}
        onOpen={large.show}
        onClose={large.close}
        tools={(id) => tools(id, true)}
      />
    </Section>
  );
}
