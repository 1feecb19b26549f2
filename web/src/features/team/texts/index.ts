import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type TeamWords = WithShared<typeof en>;

export const useTeamTexts = () => useTexts<TeamWords>();

export type SaysTeam = (key: PlainKey<TeamWords>) => string;
