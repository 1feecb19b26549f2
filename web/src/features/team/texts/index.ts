import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const teamTexts = withShared({ en, es, pt });

export const useTeamTexts = () => useTexts(teamTexts);

export type SaysTeam = (key: PlainKey<typeof teamTexts.en>) => string;
