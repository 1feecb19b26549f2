import type { ComponentProps } from "react";
import { AspirantPanel } from "@/features/aspirant/AspirantPanel";
import { ConversationPane } from "@/features/conversation/ConversationPane";

/** A conversation with its aspirant's file: what the inbox can stand without, in a file of its own. */
export function OpenConversation(props: Omit<ComponentProps<typeof ConversationPane>, "beside">) {
  return (
    <ConversationPane
      {...props}
      beside={(conversation, panel) => <AspirantPanel conversation={conversation} panel={panel} />}
    />
  );
}
