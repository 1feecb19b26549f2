import { post } from "@/lib/api/post";

export async function retryMessage(conversationId: string, messageId: string) {
  const [chat, message] = [conversationId, messageId].map(encodeURIComponent);
  await post(`conversations/${chat}/messages/${message}/retry`, {});
}
