const load = () => import("./keptBytes");

/** The bytes of files that wait to be sent, on this device. Its code comes with the first of them. */
export const fileRoom = {
  /** False where the browser keeps nothing, or has no room left. */
  keep: (id: string, file: File): Promise<boolean> =>
    load()
      .then(({ keep }) => keep(id, file))
      .then(
        () => true,
        () => false,
      ),
  /** Null where they are not there. */
  read: (id: string): Promise<File | null> =>
    load()
      .then(({ read }) => read(id))
      .then(
        (file) => file ?? null,
        () => null,
      ),
  /** Deletes what no draft and no unsent message of the page's owner names any more. */
  sweep: (): Promise<void> =>
    load()
      .then(({ sweep }) => sweep())
      // Where nothing can be opened, nothing was kept.
      .catch(() => undefined),
};
