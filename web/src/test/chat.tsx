import type { ComponentProps } from "react";
import { vi } from "vitest";
import type { ChatActions } from "@/features/conversation/chatActions";
import { Messages } from "@/features/conversation/messages/Messages";
import type { ChatMessage } from "@/features/conversation/messages/timeline";

/** What a bubble can ask of its conversation; without `reply` nothing can be written. */
export const chatActions = (change: Partial<ChatActions> = {}): ChatActions => ({
  conversation: "c1",
  isBlocked: false,
  takesTemplates: true,
  reply: null,
  resend: vi.fn(),
  edit: vi.fn(),
  discard: vi.fn(),
  ...change,
});

/** All that was said with Vale, in one page. */
export const messageList = (
  messages: readonly ChatMessage[],
  change: Partial<ComponentProps<typeof Messages>> = {},
) => (
  <Messages
    name="Vale"
    unread={0}
    messages={messages}
    hasMore={false}
    isLoadingMore={false}
    onMore={vi.fn()}
    onShown={vi.fn()}
    {...change}
  />
);
