// To whom this page's owner gave conversations: who sees their own cannot read it any more.
const given = new Map<string, string>();

export const givenTo = {
  note: (conversation: string, uid: string) => void given.set(conversation, uid),
  of: (conversation: string): string | null => given.get(conversation) ?? null,
};
