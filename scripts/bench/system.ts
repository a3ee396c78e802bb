// What the bench asks of a search, ours and those it is held against.
import type { Library } from '../../src/cases/library.ts';
import type { Language } from '../../src/i18n/languages.ts';

export interface SearchSystem {
  name: string;
  /** Builds and opens the index. */
  prepare(library: Library): Promise<void>;
  /** Ids of decisions, best first, each once; for a reader whose pages are in that language. */
  search(question: string, reader: Language): Promise<string[]>;
  /** Gives back servers and temporary folders. */
  close(): Promise<void>;
}
