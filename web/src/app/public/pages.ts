import type { ComponentType } from "react";

type LoadPage = () => Promise<ComponentType>;

/** The pages that anybody may open. Each is fetched alone, and none knows the desk. */
export const PUBLIC_PAGES: Readonly<Record<string, LoadPage>> = {
  "/apply": () => import("@/features/apply/ApplyPage").then(({ ApplyPage }) => ApplyPage),
  "/verify": () => import("@/features/verify/VerifyPage").then(({ VerifyPage }) => VerifyPage),
  "/privacy": () => import("@/features/privacy/PrivacyPage").then(({ PrivacyPage }) => PrivacyPage),
};

/** The public page at this address; undefined when it belongs to the desk. */
export function publicPage(pathname: string): LoadPage | undefined {
  return PUBLIC_PAGES[pathname.replace(/\/+$/, "")];
}
