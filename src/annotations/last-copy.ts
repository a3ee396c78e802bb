// When a reader is to be reminded to take a copy of the notes: a browser may erase what it keeps, and the reader's own copy
// is the only one that it cannot reach.

/** What the page can say of the notes that stand in this browser. */
export interface Standing {
  /** The reader's own notes. */
  notes: number;
  /** Instant of the last whole copy; null where there never was one. */
  lastCopy: string | null;
  /** Notes made, changed or deleted since. */
  uncopied: number;
  /** Instant of the first of those changes. */
  uncopiedSince: string | null;
  /** Whether the browser has promised not to erase them by itself. */
  persisted: boolean;
  /** Whether it is time for a copy. */
  due: boolean;
}

export const mostUncopied = 10;
/** Safari erases after seven days of use without a visit: the reader is to hear of it before. */
export const daysWithoutCopy = { usual: 7, safari: 5 } as const;

const dayLength = 24 * 60 * 60 * 1000;

/** Nothing is due where nothing has changed. Days count from the last copy, or from the first note where there is none. */
export function isCopyDue({ lastCopy, uncopied, uncopiedSince }: Pick<Standing, 'lastCopy' | 'uncopied' | 'uncopiedSince'>, now: Date, days: number): boolean {
  if (uncopied === 0) return false;
  const since = lastCopy ?? uncopiedSince;
  return uncopied >= mostUncopied || (since !== null && now.getTime() - Date.parse(since) >= days * dayLength);
}
