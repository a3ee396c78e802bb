// A reader's note on a passage: plain data, the same in the store, in packs, in links and (translated) in W3C JSON-LD.
// Selectors are what was seen when the note was made; they are never overwritten without a yes of the reader, and what they
// were before stays in `earlier`.
import type { Language } from '../i18n/language.ts';

/** What a note is for. Colour, underline style and word of each are in the dictionaries and in site.css. */
export const purposes = ['fact', 'rule', 'holding', 'practice', 'question'] as const;
export type Purpose = (typeof purposes)[number];

/** Offsets in UTF-16 code units of the text as `readText` gives it, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where a passage stands, said in several ways, so that it is found again when the page has changed. */
export interface PassageSelectors {
  /** The permanent anchor of the block in which it begins: `p12`, `h1`, `headnote`, or of an editorial note `n3`. Empty where a file of another tool did not say. */
  anchor: string;
  /** The words as they stood, nothing folded, with enough text around them to make them unique. */
  exact: string;
  prefix: string;
  suffix: string;
  /** How many equal quotes the text had. */
  equals: number;
  /** In the whole text of the page, and in the block of the anchor. */
  position: Span;
  /** How many characters before the passage take two code units (`countAstral`): what code points are counted from. Left out for none. */
  astralBefore?: number;
  inBlock: Span;
  /** Hashes of the block and of the whole text, to see at once that nothing has changed. Empty, as the edition, where a file did not say. */
  blockHash: string;
  pageHash: string;
  /** The day of the text: the edition of the library (ISO date). */
  edition: string;
}

/** The set of the reader's own notes. */
export const mine = 'mine';

export interface Note {
  v: 1;
  /** `urn:uuid:...`, made once and never changed; exported as id and canonical. */
  id: string;
  /** Id of the decision. */
  decision: string;
  /** Language of the text that was annotated. */
  language: Language;
  selectors: PassageSelectors;
  /** Selectors that the reader has since confirmed away, oldest first. */
  earlier: PassageSelectors[];
  purpose: Purpose;
  /** Plain text; empty for a highlight. */
  text: string;
  /** Language of the note's own words. */
  textLanguage: Language;
  /** Keys of the library's issues, and the reader's own words. */
  issues: string[];
  tags: string[];
  /** UTC instants, `2026-11-21T22:42:20Z`. */
  created: string;
  modified: string;
  /** `mine`, or the id of the pack it belongs to. */
  set: string;
  /** The note it was copied from (an IRI), and what of it we do not read, kept for re-export. */
  via: string | null;
  foreign: string | null;
}

/** A note of a pack as one's own: a new one, that says where it came from. */
export function copyToMine(note: Note, now: string, id: string): Note {
  return { ...note, id, set: mine, via: note.id, foreign: null, created: now, modified: now };
}

export interface NoteSet {
  v: 1;
  /** `urn:uuid:...` or the address of a pack of the library. */
  id: string;
  title: string;
  /** As claimed by who made it. */
  author: string;
  created: string;
  modified: string;
  /** Whether it came with the library, as a file or as a link. */
  origin: 'library' | 'file' | 'link';
  shown: boolean;
}

/** How sure it is that a passage was found again. */
export type AnchorStatus = 'exact' | 'changed' | 'much-changed' | 'moved' | 'uncertain' | 'orphan';
