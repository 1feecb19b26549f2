import type { ShownPhoto } from "@/components/photos/shownPhoto";
import { slotName, slotsOf } from "@/lib/checklist";
import type { Conversation, Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Language } from "@/lib/i18n/language";
import { moment } from "@/lib/time/format";
import type { SaysAspirant } from "../texts";

interface Words {
  t: SaysAspirant;
  language: Language;
}

export interface Slot {
  slot: string;
  name: string;
  photo: ShownPhoto | null;
}

export interface PhotoFile {
  slots: Slot[];
  /** Beyond the checklist: further ones, and those with problems. */
  others: ShownPhoto[];
}

/** The aspirant's photos, by the places of the checklist. */
export function photoFile(
  { checklist }: Pick<Conversation, "checklist">,
  photos: readonly Identified<Photo>[],
  words: Words,
): PhotoFile {
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const slots = slotsOf({ checklist }).map((slot) => {
    const photo = byId.get(checklist[slot] ?? "");
    const name = slotName(words.t, slot);
    return { slot, name, photo: photo ? shown(photo, name, words) : null };
  });
  const placed = new Set(Object.values(checklist));
  const others = photos
    .filter((photo) => !placed.has(photo.id))
    .map((photo) => shown(photo, words.t("kind.image"), words));
  return { slots, others };
}

function shown(photo: Identified<Photo>, title: string, { t, language }: Words): ShownPhoto {
  const { problems, sensitive } = photo.quality;
  const isSimilar = photo.similarTo !== null && !problems.includes("duplicate");
  return {
    id: photo.id,
    fileId: photo.id,
    paths: photo.paths,
    width: photo.width,
    height: photo.height,
    isSensitive: sensitive,
    problems: isSimilar ? [...problems, "duplicate"] : problems,
    title,
    detail: moment(photo.createdAt.toDate(), language),
    caption: photo.slot && title === t("kind.image") ? slotName(t, photo.slot) : "",
  };
}
