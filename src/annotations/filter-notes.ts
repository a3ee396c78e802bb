// What the notebook shows of all notes: those that meet every filter and have every word. Within one filter any of its values will do.
import { fold } from '../text/fold.ts';
import { normaliseText } from '../text/normalise.ts';
import type { AnchorStatus, Note, Purpose } from './note.ts';

export interface NoteFilter {
  purposes: ReadonlySet<Purpose>;
  issues: ReadonlySet<string>;
  decisions: ReadonlySet<string>;
  /** `mine`, or ids of packs. */
  sets: ReadonlySet<string>;
  /** `unchecked` for notes whose page has not been opened since. */
  statuses: ReadonlySet<AnchorStatus | 'unchecked'>;
  /** Words in any order, case, accents and typography apart; each may be the beginning of a word, or stand inside one. */
  words: string;
}

/** An empty set, and no words, narrow nothing. */
export const noFilter: NoteFilter = { purposes: new Set(), issues: new Set(), decisions: new Set(), sets: new Set(), statuses: new Set(), words: '' };

export interface NoteContext {
  statusOf: (note: Note) => AnchorStatus | 'unchecked';
  /** What a note is found by besides its own words: title and citation of its decision, labels of its issues and purpose. */
  wordsAbout: (note: Note) => string;
}

const folded = (text: string): string => fold(normaliseText(text));
const admits = <Value>(wanted: ReadonlySet<Value>, value: Value): boolean => wanted.size === 0 || wanted.has(value);

/** In the order given. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter, { statusOf, wordsAbout }: NoteContext): Note[] {
  const words = folded(filter.words).split(/\s+/).filter((word) => word !== '');
  return notes.filter((note) => {
    if (!admits(filter.purposes, note.purpose) || !admits(filter.decisions, note.decision) || !admits(filter.sets, note.set)) return false;
    if (filter.issues.size > 0 && !note.issues.some((issue) => filter.issues.has(issue))) return false;
    if (filter.statuses.size > 0 && !filter.statuses.has(statusOf(note))) return false;
    if (words.length === 0) return true;
    const text = folded([note.text, note.selectors.exact, ...note.tags, wordsAbout(note)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
