/** Whose conversation was opened from the board last: there the way back leads. */
export const lastOpened: { id: string | null } = { id: null };
