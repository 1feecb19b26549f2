import { post } from "@/lib/api/post";
import type { PauseBot } from "@/lib/documents";

export async function pauseBot(conversationId: string, paused: boolean) {
  const command: PauseBot = { paused };
  await post(`conversations/${encodeURIComponent(conversationId)}/bot`, command);
}
