import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const authTexts = withShared({ en, es, pt });

export const useAuthTexts = () => useTexts(authTexts);

export type SignInFault = Extract<keyof typeof en, `signIn.fault.${string}`>;
