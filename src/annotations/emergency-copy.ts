// The copy that is taken when nothing else works: what the browser holds, record by record, and what it could not keep.
// Nothing is interpreted when it is written; when it is read back, the notes and packs in it are looked for.
import type { Note, NoteSet } from './note.ts';
import type { Tombstone } from './merge-sets.ts';
import { readDeleted, readDraft, readNote, readSet } from './stored-records.ts';

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
  /** What had been deleted, and when. */
  deleted: Tombstone[];
  /** Texts that were in quarantine, with the reason and where they had come from. */
  quarantine: { text: string; why: string; from: string }[];
  /** Records of notes and packs that cannot be read. */
  unreadable: unknown[];
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a copy holds; null where the value is no such copy. A note that was unsaved or a draft takes the place of
 * the same note as it was saved. Only shapes are checked: sizes, targets and ids are the import's to judge.
 */
export function readEmergencyCopy(value: unknown): FoundInCopy | null {
  if (!isFields(value) || value['massimario'] !== 'emergency-copy' || value['version'] !== 1 || !Array.isArray(value['databases'])) return null;
  const stores = value['databases'].filter(isFields).filter(({ name }) => name === 'massimario-notes').map((database) => database['stores']).filter(isFields);
  const recordsOf = (store: string): unknown[] => stores.flatMap((named) => (Array.isArray(named[store]) ? (named[store] as unknown[]) : []));
  const unsaved = Array.isArray(value['unsaved']) ? value['unsaved'] : [];
  const found: FoundInCopy = { notes: [], sets: [], deleted: [], quarantine: [], unreadable: [] };
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
  for (const record of recordsOf('deleted')) {
    const deleted = readDeleted(record);
    if (deleted) found.deleted.push({ id: deleted.id, deleted: deleted.deleted });
    else found.unreadable.push(record);
  }
  for (const record of recordsOf('quarantine')) {
    const { text, why, from, discarded } = isFields(record) ? record : {};
    if (discarded !== undefined) continue; // deleted by the reader
    if (typeof text === 'string' && typeof why === 'string' && typeof from === 'string') found.quarantine.push({ text, why, from });
    else found.unreadable.push(record);
  }
  for (const note of byId.values()) found.notes.push(note);
  return found;
}
