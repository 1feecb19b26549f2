import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

export type Row = Identified<Conversation>;
