/**
 * Stands where Firestore's SDK imports `re2js` (vite.config.ts): 50 KB, gzipped, by which a browser
 * would match regular expressions in pipelines. The desk asks queries, which have none.
 */
export const RE2JS = {
  compile(): never {
    throw new Error("Pipelines' regular expressions are not part of the desk");
  },
};
