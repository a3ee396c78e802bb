// How surely each note was found when its decision was last open, kept on the device so that the notebook, which has no text,
// can tell of it. Only what was made on another text than today's is noted down; a page that has changed since makes it void.
import type { AnchorStatus, Note } from '../../annotations/note.ts';
import type { Resolution } from '../../annotations/resolve-passage.ts';

const key = 'massimario.note-places';
/** Of a note: the text it was looked for in, and what came of it. */
type Places = Readonly<Record<string, readonly [pageHash: string, status: AnchorStatus]>>;
const most = 5_000;

export type KnownStatus = AnchorStatus | 'unchecked';

export function readPlaces(): Places {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof places === 'object' && places !== null ? (places as Places) : {};
  } catch {
    return {}; // Nothing can be kept here, or it was spoilt: all of it is found out again.
  }
}

export function keepPlaces(pageHash: string, notes: readonly Note[], found: ReadonlyMap<string, Resolution>): void {
  const seen = notes.flatMap(({ id, selectors }) => {
    const status = selectors.pageHash === pageHash ? undefined : found.get(id)?.status;
    return status === undefined ? [] : [[id, [pageHash, status]] as const];
  });
  if (seen.length === 0) return;
  try {
    const ids = new Set(seen.map(([id]) => id));
    const others = Object.entries(readPlaces()).filter(([id]) => !ids.has(id));
    localStorage.setItem(key, JSON.stringify(Object.fromEntries([...others, ...seen].slice(-most))));
  } catch {
    // The notebook says that it has not looked.
  }
}

export function forgetPlaces(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept here.
  }
}

/** What can be said of a note without its page, whose text today has this hash; undefined where that is not known. */
export function statusOf({ id, selectors }: Note, pageHash: string | undefined, places: Places): KnownStatus {
  if (pageHash === undefined) return 'unchecked';
  if (selectors.pageHash === pageHash) return 'exact';
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  return place?.[0] === pageHash ? place[1] : 'unchecked';
}
