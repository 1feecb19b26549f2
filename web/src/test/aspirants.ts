import { ASPIRANT, PHOTO } from "@/lib/defaults";
import type { Aspirant, Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { at, NOON, pathsOf } from "./documents";

/** A good photo of the aspirant's file, beyond the checklist. */
export function photo(id = "p1", change: Partial<Photo> = {}): Identified<Photo> {
  return {
    ...PHOTO,
    id,
    quality: {
      width: 3000,
      height: 4000,
      size: 2_400_000,
      sharpness: 220,
      brightness: 130,
      person: true,
      sensitive: false,
      problems: [],
    },
    width: 1200,
    height: 1600,
    paths: pathsOf(id),
    contentType: "image/jpeg",
    perceptualHash: "0f0f0f0f0f0f0f0f",
    messageId: "m1",
    createdAt: at(NOON),
    ...change,
  };
}

/** An aspirant who has filled in the whole form. */
export function aspirant(change: Partial<Aspirant> = {}): Identified<Aspirant> {
  return {
    ...ASPIRANT,
    id: "a1",
    name: "Valentina Rodríguez",
    birthDate: "2003-05-14",
    city: "Guadalajara",
    phone: "+525512345678",
    email: "valentina@example.com",
    measurements: {
      heightCm: 174,
      bustCm: 84,
      waistCm: 62,
      hipsCm: 91,
      shoeEu: 39,
      shoe: { size: 39, system: "eu" },
    },
    experience: "some",
    experienceNotes: "Dos pasarelas",
    socialHandle: "@valen.rdz",
    languagesSpoken: ["es", "en"],
    shiftPreferences: [
      { day: "sat", part: "morning" },
      { day: "sun", part: "night" },
    ],
    shiftNotes: "Los martes no puedo",
    consent: { version: "2026-11", at: at(NOON) },
    conversationId: "c1",
    language: "es",
    source: "whatsapp",
    ageGroup: "adult",
    form: {
      provider: "page",
      submissionId: "s1",
      submittedAt: at(NOON),
      matchedBy: "token",
      confirmed: false,
      answers: [],
      problems: [],
    },
    createdAt: at(NOON),
    updatedAt: at(NOON),
    ...change,
  };
}
