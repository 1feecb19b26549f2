import { learn, type Spoken } from "@/lib/i18n/dictionary";

// What the desk says beyond that.
const files = import.meta.glob<Spoken>(
  [
    "/src/**/texts/es.ts",
    "!/src/{app,lib,features/{auth,inbox}}/texts/es.ts",
    "!/src/{components/public,features/{apply,verify}}/texts/es.ts",
  ],
  { eager: true },
);
Object.values(files).forEach(learn);
