// What the parts of the notebook share: what the browser keeps, the words, and how a part speaks to the reader.
import type { Note, NoteSet } from '../../annotations/note.ts';
import type { Standing } from '../../annotations/last-copy.ts';
import type { Known } from '../../annotations/read-annotations.ts';
import type { DeletedNote, Draft, QuarantinedItem } from '../../annotations/stored-records.ts';
import { toInstant } from '../../annotations/instant.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { localDay } from '../local-day.ts';
import type { NoteArchive } from './note-archive.ts';
import type { Snapshot } from './note-snapshots.ts';
import type { NoteStore } from './note-store.ts';
import type { NotebookDialog } from './notebook-dialog.ts';
import type { NotebookWords } from './notebook-strings.ts';

export interface NotebookContents {
  notes: readonly Note[];
  sets: readonly NoteSet[];
  deleted: readonly DeletedNote[];
  /** What waits in quarantine, and what was deleted of it. */
  quarantine: readonly QuarantinedItem[];
  discarded: readonly QuarantinedItem[];
  drafts: readonly Draft[];
  snapshots: readonly Snapshot[];
  standing: Standing;
  /** When it was read, in milliseconds. */
  read: number;
}

export interface Notebook {
  words: NotebookWords;
  language: Language;
  store: NoteStore;
  archive: NoteArchive;
  dialog: NotebookDialog;
  contents: NotebookContents;
  /** The notes that the filters let through, in the order of the list. */
  listed: readonly Note[];
  say(text: string): void;
  tell(error: unknown): void;
  copyNow(): Promise<void>;
  /** Reads anew what the browser keeps, and draws it. */
  refresh(): Promise<void>;
}

export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

export function knownHere({ words: { site, decisions, issues } }: Notebook): Known {
  return { sites: [site, location.origin], decisions: new Set(Object.keys(decisions)), issues: new Set(Object.keys(issues)), now: toInstant(new Date()), newId };
}

export const citationOf = ({ words }: Notebook, decision: string): string => words.decisions[decision]?.[0] ?? decision;
export const issueOf = ({ words }: Notebook, issue: string): string => words.issues[issue] ?? issue;

/** The reader's day of an instant, in words. */
export const dayOf = (instant: string, language: Language): string => formatDate(localDay(new Date(instant)), language);
export const timeOf = (instant: string, language: Language): string => new Date(instant).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });

/** In the order of the texts: by decision, then by place. */
export function inOrder(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => (a.decision < b.decision ? -1 : a.decision > b.decision ? 1 : a.selectors.position.start - b.selectors.position.start || (a.id < b.id ? -1 : 1)));
}
