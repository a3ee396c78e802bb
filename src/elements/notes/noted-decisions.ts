// Which decisions have notes on this device, kept beside the notes so that a page knows at once, without opening them,
// whether there is anything to load. The notes themselves are the truth: the list is written anew after every change.
const key = 'massimario.noted-decisions';

/** Null where it is not known: nothing was ever noted, or the browser keeps nothing. */
export function notedDecisions(): ReadonlySet<string> | null {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(ids) ? new Set(ids.filter((id) => typeof id === 'string')) : null;
  } catch {
    return null;
  }
}

export function keepNotedDecisions(ids: readonly string[] | null): void {
  try {
    if (ids === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // Without the list a page opens the notes to see.
  }
}
