import { variablesIn } from "@/lib/quickReplies/variables";

/** Nothing fills in what a template's value leaves open, not even the link. */
export const isUnfilled = (value = "") => value.trim() === "" || variablesIn(value).length > 0;
