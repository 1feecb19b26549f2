import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export const useAuthTexts = () => useTexts<WithShared<typeof en>>();

export type SignInFault = Extract<keyof typeof en, `signIn.fault.${string}`>;
