import { post } from "@/lib/api/post";

/** A guardian agreed, or the age was checked: the bot goes on, photos may be seen. */
export async function clearAge(conversationId: string) {
  await post(`conversations/${encodeURIComponent(conversationId)}/age`, { cleared: true });
}
