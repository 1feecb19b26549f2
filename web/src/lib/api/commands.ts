import type { User } from "@/lib/documents";
import { COMMANDS, type operations } from "./schema";

type Table = typeof COMMANDS;

/** The name of a command that the desk can do: those of visitors are asked without a session. */
export type Command = {
  [Name in keyof Table]: Table[Name]["roles"] extends null ? never : Name;
}[keyof Table];

/** What stands for the names in the command's path. */
export type Ids<Name extends Command> = operations[Name]["parameters"] extends {
  path: infer Path extends Record<string, string>;
}
  ? Path
  : Record<string, never>;

/** What the command is told; undefined when its path says it all. */
export type Body<Name extends Command> = operations[Name] extends {
  requestBody: { content: { "application/json": infer Told extends object } };
}
  ? Told
  : undefined;

export type Answer<Name extends Command> =
  operations[Name]["responses"][200]["content"]["application/json"];

/** Whether the server lets this role do it. Whose conversation it is, only the server knows. */
export function may(role: User["role"], command: Command): boolean {
  return COMMANDS[command].roles.some((one) => one === role);
}
