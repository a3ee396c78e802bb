// The content as files, before it is known to be right: what the content check reads. A reader (Node's or a test's)
// makes these; nothing here touches a disk.
import type { Language } from '../i18n/languages.ts';
import type { RegistryName } from './registries.ts';

export interface ContentFile {
  /** Path from the project's root. */
  path: string;
  /** The parsed frontmatter or YAML; not yet checked. */
  data: unknown;
  /** Why the YAML could not be read at all, with its line; null when it could. */
  unreadable: { line: number; message: string } | null;
  /** Line of a field in the file, from 1; the nearest parent's where the field itself is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The text below the frontmatter and the line on which it begins. */
  body: string;
  bodyLine: number;
}

export interface CaseFiles {
  id: string;
  files: Partial<Record<Language, ContentFile>>;
}

export interface Content {
  cases: CaseFiles[];
  registries: Record<RegistryName, { key: string; file: ContentFile }[]>;
}
