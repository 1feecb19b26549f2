import { useCallback, useEffect, useState } from "react";
import { getFormInfo, type FormInfo } from "./formInfo";
import { useLanguage } from "@/lib/i18n/LanguageContext";

export type InfoState = "loading" | "failed" | FormInfo;

/**
 * The agency and the state of the link `ref`, in whose language the page then speaks. What failed is
 * asked again once the network is back.
 */
export function useFormInfo(ref: string): { info: InfoState; retry: () => void } {
  const [info, setInfo] = useState<InfoState>("loading");
  const [tries, setTries] = useState(1);
  const { suggest } = useLanguage();

  useEffect(() => {
    let isWanted = true;
    void getFormInfo(ref).then((found) => {
      if (!isWanted) return;
      if (found) suggest(found.language);
      setInfo(found ?? "failed");
    });
    return () => {
      isWanted = false;
    };
  }, [ref, suggest, tries]);

  const retry = useCallback(() => {
    setInfo("loading");
    setTries((before) => before + 1);
  }, []);

  useEffect(() => {
    if (info !== "failed") return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [info, retry]);
  return { info, retry };
}
