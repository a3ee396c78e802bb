// What a browser keeps of a reader's notes, record by record, and how a record is read again: brought to today's version,
// checked for its shape, its unknown members kept. What cannot be read (written by a newer library, or damaged) is not
// touched: it stays where it is and goes along in every copy.
import type { Note, NoteSet, PassageSelectors, Span } from './note.ts';
import { purposes } from './note.ts';

/** A note as it is being written. Its id is that of the note that will be, or is, saved. */
export interface Draft {
  v: 1;
  id: string;
  decision: string;
  note: Note;
  /** Instant. */
  written: string;
}

/** What a note was before it was changed; its number is given by the store. */
export interface PastNote {
  v: 1;
  number?: number;
  id: string;
  note: Note;
  why: 'edited' | 'imported' | 'restored';
  replaced: string;
}

/** What stands in the place of a deleted note, so that it can be put back and does not return with an old copy. */
export interface DeletedNote {
  v: 1;
  id: string;
  note: Note;
  deleted: string;
}

/** What came in an import and cannot be a note here, as text. */
export interface QuarantinedItem {
  v: 1;
  number?: number;
  text: string;
  why: string;
  from: string;
  received: string;
  /** Instant; where the reader has deleted it, who can still put it back. */
  discarded?: string;
}

/** Each makes of a record of one version that of the next; the first is for version 1. */
export type Steps = readonly ((record: Fields) => Fields)[];
export type Fields = Record<string, unknown>;

/** Whoever adds a step also raises the version of the database, so that what it holds is rewritten when it is opened. */
const steps = { note: [], set: [] } as const satisfies Record<string, Steps>;

/** A record in today's version; null where it is none, or newer than these steps lead. A current one is returned as it is. */
export function upgradeRecord(record: unknown, path: Steps): Fields | null {
  if (!isFields(record)) return null;
  const version = record['v'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > path.length + 1) return null;
  return path.slice(version - 1).reduce((from, step, index) => ({ ...step(from), v: version + index + 1 }), record);
}

export function readNote(record: unknown): Note | null {
  const note = upgradeRecord(record, steps.note);
  return note && isNote(note) ? note : null;
}

export function readSet(record: unknown): NoteSet | null {
  const set = upgradeRecord(record, steps.set);
  return set && isSet(set) ? set : null;
}

/** A record that wraps a note: a draft, a past or a deleted one. The note is read as one, the rest must be texts. */
function readWrapped<Record extends Draft | PastNote | DeletedNote>(record: unknown, texts: readonly (keyof Record & string)[]): Record | null {
  if (!isFields(record) || record['v'] !== 1 || !texts.every((name) => isText(record[name]))) return null;
  const note = readNote(record['note']);
  return note && ({ ...record, note } as unknown as Record);
}

export const readDraft = (record: unknown): Draft | null => readWrapped<Draft>(record, ['id', 'decision', 'written']);
export const readPast = (record: unknown): PastNote | null => readWrapped<PastNote>(record, ['id', 'why', 'replaced']);
export const readDeleted = (record: unknown): DeletedNote | null => readWrapped<DeletedNote>(record, ['id', 'deleted']);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isLanguage = (value: unknown): boolean => value === 'it' || value === 'en';

function isSpan(value: unknown): value is Span {
  return isFields(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

function isSelectors(value: unknown): value is PassageSelectors {
  if (!isFields(value)) return false;
  const texts = ['anchor', 'exact', 'prefix', 'suffix', 'blockHash', 'pageHash', 'edition'];
  return texts.every((name) => isText(value[name])) && typeof value['equals'] === 'number' && isSpan(value['position']) && isSpan(value['inBlock']);
}

function isNote(value: Fields): value is Fields & Note {
  const texts = ['id', 'decision', 'text', 'created', 'modified', 'set'];
  return (
    texts.every((name) => isText(value[name])) &&
    isLanguage(value['language']) &&
    isLanguage(value['textLanguage']) &&
    purposes.some((purpose) => purpose === value['purpose']) &&
    areTexts(value['issues']) &&
    areTexts(value['tags']) &&
    isTextOrNull(value['via']) &&
    isTextOrNull(value['foreign']) &&
    isSelectors(value['selectors']) &&
    Array.isArray(value['earlier']) &&
    value['earlier'].every(isSelectors)
  );
}

function isSet(value: Fields): value is Fields & NoteSet {
  const origins = ['library', 'file', 'link'];
  return ['id', 'title', 'author', 'created', 'modified'].every((name) => isText(value[name])) && origins.some((origin) => origin === value['origin']) && typeof value['shown'] === 'boolean';
}
