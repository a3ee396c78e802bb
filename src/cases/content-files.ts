// The content as files, before it is known to be right: what the content check reads. A reader (Node's or a test's)
// makes these; nothing here touches a disk.
import type { Language } from '../i18n/languages.ts';
import type { RegistryName } from './registries.ts';

export interface ContentFile {
  /** Path from the project's root. */
  path: string;
  /** The parsed frontmatter or YAML; not yet checked. */
  data: unknown;
  /** Why the YAML could not be read at all: its line and the reader's code for the fault. Null when it could. */
  unreadable: { line: number; code: string } | null;
  /** Line of a field in the file, from 1; the nearest parent's where the field itself is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The text below the frontmatter and the line on which it begins. */
  body: string;
  bodyLine: number;
}

/** The two files of a decision, of the notes on one, or of a training session. */
export interface CaseFiles {
  /** The decision, or the name of the session. */
  id: string;
  files: Partial<Record<Language, ContentFile>>;
  /** Names of files in the folder that are neither it.mdx nor en.mdx. */
  others: string[];
}

/** A file whose name is a key or an id. */
export interface KeyedFile {
  key: string;
  file: ContentFile;
}

export interface Content {
  cases: CaseFiles[];
  /** src/content/notes: one folder for each decision that the library has notes on. */
  notes: CaseFiles[];
  /** src/content/sessions: one folder for each training session. */
  sessions: CaseFiles[];
  /** src/content/packs: one file for each pack of notes that is handed out. */
  packs: KeyedFile[];
  registries: Record<RegistryName, KeyedFile[]>;
  /** src/content/withdrawn: one file for each withdrawn decision. */
  withdrawn: KeyedFile[];
  /** src/content/ledger: one file for each decision ever published. */
  ledger: KeyedFile[];
  /** src/content/exceptions.yaml; null where there is none. */
  exceptions: ContentFile | null;
}
