import type { AssignedManyNotice, AssignedNotice, MentionNotice } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** Whatever calls one of the team to something. */
export type Notice = Identified<MentionNotice | AssignedNotice | AssignedManyNotice>;
