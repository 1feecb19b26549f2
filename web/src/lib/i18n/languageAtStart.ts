import { deviceStorage } from "@/lib/deviceStorage";
import { browserLanguage, known, type Language } from "./language";

const ofAddress = () => new URLSearchParams(window.location.search).get("lang");

/** What the address asks for, else what the device keeps under this name. */
export function chosenLanguage(storageKey: string): Language | null {
  return known(ofAddress()) ?? known(deviceStorage.read(storageKey));
}

/** The language before anything is known of the reader. */
export function languageAtStart(storageKey: string): Language {
  return chosenLanguage(storageKey) ?? browserLanguage() ?? "es";
}
