import type { Values } from "@/lib/i18n/texts";
import type { Answers } from "../draft/answers";
import type { ApplyKey } from "../texts";

type Named<Key> = Key extends `fault.${infer Name}` ? Name : never;
type Remedied<Key> = Key extends `remedy.${infer Name}` ? Name : never;

/** What is wrong with an answer; its words are `fault.<key>`. */
export interface Fault {
  key: Named<ApplyKey>;
  values?: Values;
  /** What probably was meant: one tap puts it right. Its words are `remedy.<key>`. */
  remedy?: { key: Remedied<ApplyKey>; answers: Partial<Answers> };
}

/** Nothing typed yet is no reason to complain before they want to go on. */
export const isOnlyMissing = (fault: Fault | null) => fault?.key.endsWith(".missing") ?? false;
