import { learn, type Spoken } from "@/lib/i18n/dictionary";

// What the desk says beyond that.
const files = import.meta.glob<Spoken>(
  [
    "/src/**/texts/en.ts",
    "!/src/{app,lib,features/{auth,inbox}}/texts/en.ts",
    "!/src/{components/public,features/{apply,verify}}/texts/en.ts",
  ],
  { eager: true },
);
Object.values(files).forEach(learn);
