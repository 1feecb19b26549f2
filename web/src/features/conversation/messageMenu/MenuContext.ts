import { createContext, use } from "react";
import type { ChatMessage } from "../messages/timeline";

/** Opens what can be done with a message, beside what was pressed. */
export type OpenMenu = (message: ChatMessage, pressed: HTMLElement) => void;

export const MenuContext = createContext<OpenMenu>(() => undefined);

export const useOpenMenu = () => use(MenuContext);
