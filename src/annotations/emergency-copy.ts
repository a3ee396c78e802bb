// The copy that is taken when nothing else works: what the browser holds, record by record, and what it could not keep.
// Nothing is interpreted when it is written; when it is read back, the notes and packs in it are looked for.
import type { Note, NoteSet } from './note.ts';
import { readDraft, readNote, readSet } from './stored-records.ts';

export interface RawDatabase {
  name: string;
  version: number;
  /** Every record of every store. */
  stores: Record<string, unknown[]>;
  /** What could not be read, in the browser's words. */
  faults: string[];
}

export interface EmergencyCopy {
  massimario: 'emergency-copy';
  version: 1;
  /** When the reading began: UTC with milliseconds. */
  taken: string;
  databases: RawDatabase[];
  /** Notes that stood on the page and could not be saved. */
  unsaved: unknown[];
}

export interface FoundInCopy {
  notes: Note[];
  sets: NoteSet[];
  /** Records of notes and packs that cannot be read. */
  unreadable: unknown[];
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The notes and packs of a copy; null where the value is no such copy. A note that was unsaved or a draft takes the place of
 * the same note as it was saved. Only shapes are checked: sizes, targets and ids are the import's to judge.
 */
export function readEmergencyCopy(value: unknown): FoundInCopy | null {
  if (!isFields(value) || value['massimario'] !== 'emergency-copy' || value['version'] !== 1 || !Array.isArray(value['databases'])) return null;
  const stores = value['databases'].filter(isFields).filter(({ name }) => name === 'massimario-notes').map((database) => database['stores']).filter(isFields);
  const recordsOf = (store: string): unknown[] => stores.flatMap((named) => (Array.isArray(named[store]) ? (named[store] as unknown[]) : []));
  const unsaved = Array.isArray(value['unsaved']) ? value['unsaved'] : [];
  const found: FoundInCopy = { notes: [], sets: [], unreadable: [] };
  const byId = new Map<string, Note>();
  const keep = (record: unknown, note: Note | null): void => void (note ? byId.set(note.id, note) : found.unreadable.push(record));
  for (const record of recordsOf('annotations')) keep(record, readNote(record));
  for (const record of recordsOf('drafts')) keep(record, readDraft(record)?.note ?? null);
  for (const record of unsaved) keep(record, readNote(record));
  for (const record of recordsOf('sets')) {
    const set = readSet(record);
    if (set) found.sets.push(set);
    else found.unreadable.push(record);
  }
  found.notes.push(...byId.values());
  return found;
}
