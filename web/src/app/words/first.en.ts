import { learn, type Spoken } from "@/lib/i18n/dictionary";

// What is said until the list stands.
const files = import.meta.glob<Spoken>("/src/{app,lib,features/{auth,inbox}}/texts/en.ts", {
  eager: true,
});
Object.values(files).forEach(learn);
