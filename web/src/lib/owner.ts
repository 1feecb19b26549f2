// Whose page this is. From its first sign-in to its end a page is one person's: what its memory
// holds (messages on their way, Firestore's cache, addresses of files) is theirs. For anybody else
// the page starts anew, see features/auth/useAuthUser.
let owner: string | null = null;
let isLeft = false;

export const pageOwner = {
  get uid(): string | null {
    return owner;
  },
  /** Whether `uid` may go on in this page: it is theirs, or was nobody's and now is theirs. */
  admits(uid: string | null): boolean {
    owner ??= uid;
    return owner === uid;
  },
  /** Whether the page may still act for `uid`: it is theirs and nobody has left it. */
  actsFor: (uid: string | null): boolean => !isLeft && owner === uid,
  /** The page is on its way out: what waited for its turn is not sent any more. */
  leave() {
    isLeft = true;
  },
};
