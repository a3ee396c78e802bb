// Our own search as the page asks it, over the files that the build writes, without a browser.
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { DocumentTable } from '../../src/search/document-table.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import { citationHits } from '../../src/search/results.ts';
import { buildConcepts } from '../../src/search/thesaurus.ts';
import { readThesaurus } from '../content/read-thesaurus.ts';
import { filesInMemory } from '../search/files-in-memory.ts';
import type { SearchSystem } from './system.ts';

export function ourSystem(): SearchSystem {
  const opened = new Map<Language, { engine: SearchEngine; table: DocumentTable }>();
  return {
    name: 'ours',
    async prepare(library) {
      const files = filesInMemory(library, buildConcepts(library, readThesaurus()));
      for (const language of languages) {
        const engine = new SearchEngine(language, files);
        opened.set(language, { engine, table: await engine.table() });
      }
    },
    async search(question, reader) {
      const own = opened.get(reader);
      if (!own) throw new Error('The search was asked before it was prepared');
      const { citation, words } = await own.engine.ask(question);
      const ids = citation?.state === 'found' ? [citation.id] : citation?.state === 'ambiguous' ? citation.ids : [];
      const hits = citation ? citationHits(own.table, ids, words?.rows ?? null) : (words?.rows ?? []);
      return hits.map(({ row }) => own.table.ids[row] ?? '');
    },
    close: async () => opened.clear(),
  };
}
