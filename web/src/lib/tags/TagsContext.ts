import { createContext, use } from "react";
import type { Tag } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** The tags that there are, by the key that conversations hold. */
export const TagsContext = createContext<ReadonlyMap<string, Identified<Tag>>>(new Map());

export const useTags = () => use(TagsContext);
