// Our own search as the page asks it, over the files that the build writes, without a browser.
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { DocumentTable } from '../../src/search/document-table.ts';
import { SearchEngine, type SearchFiles } from '../../src/search/engine.ts';
import { citationHits } from '../../src/search/results.ts';
import { buildConcepts } from '../../src/search/thesaurus.ts';
import { readThesaurus } from '../content/read-thesaurus.ts';
import { writeSearchFiles } from '../search/search-files.ts';
import type { SearchSystem } from './system.ts';

export function ourSystem(): SearchSystem {
  const opened = new Map<Language, { engine: SearchEngine; table: DocumentTable }>();
  return {
    name: 'ours',
    async prepare(library) {
      const contents = new Map<string, Uint8Array>();
      writeSearchFiles(library, buildConcepts(library, readThesaurus()), (name, content) => contents.set(name, typeof content === 'string' ? Buffer.from(content) : content));
      const bytes = async (name: string): Promise<Uint8Array> => {
        const content = contents.get(name);
        if (!content) throw new Error(`The search has no file ${name}`);
        return content;
      };
      const files: SearchFiles = { bytes, json: async (name) => JSON.parse(Buffer.from(await bytes(name)).toString()) as unknown };
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
