import { post } from "@/lib/api/post";
import type { SendMessage } from "@/lib/documents";

export async function sendMessage(conversationId: string, id: string, text: string) {
  const command: SendMessage = { id, text };
  await post(`conversations/${encodeURIComponent(conversationId)}/messages`, command);
}
