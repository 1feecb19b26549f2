import type { ShownPhoto } from "@/components/photos/shownPhoto";
import { slotName, slotsOf } from "@/lib/checklist";
import type { Conversation, Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { Language } from "@/lib/i18n/language";
import { problemWords } from "@/lib/photoProblems";
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
  const names = new Map(
    Object.entries(checklist).map(([slot, id]) => [id, slotName(words.t, slot)]),
  );
  const slots = slotsOf({ checklist }).map((slot) => {
    const photo = byId.get(checklist[slot] ?? "");
    const name = slotName(words.t, slot);
    return { slot, name, photo: photo ? shown(photo, name, names, words) : null };
  });
  const others = photos
    .filter((photo) => !names.has(photo.id))
    .map((photo) => shown(photo, words.t("kind.image"), names, words));
  return { slots, others };
}

function shown(
  photo: Identified<Photo>,
  title: string,
  names: ReadonlyMap<string, string>,
  { t, language }: Words,
): ShownPhoto {
  const { problems, sensitive } = photo.quality;
  const likeness = photo.similarTo === null ? "" : likenessWords(names.get(photo.similarTo), t);
  return {
    id: photo.id,
    fileId: photo.id,
    isInFile: true,
    paths: photo.paths,
    width: photo.width,
    height: photo.height,
    isSensitive: sensitive,
    remark: [problemWords(t, problems), likeness].filter(Boolean).join(" · "),
    title,
    detail: moment(photo.createdAt.toDate(), language),
    caption: photo.slot && title === t("kind.image") ? slotName(t, photo.slot) : "",
  };
}

/** `shot`: what the one that it looks like is kept as, if it is in the checklist. */
function likenessWords(shot: string | undefined, t: SaysAspirant): string {
  return shot ? t("photo.similarTo", { shot }) : problemWords(t, ["duplicate"]);
}
