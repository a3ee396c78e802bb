// Our own search as the page asks it: citations first, then words, over the files that the build writes, without a browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CitationIndex } from '../../src/citations/citation-index.ts';
import { resolveQuery } from '../../src/citations/resolve-query.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { DocumentTable } from '../../src/search/document-table.ts';
import { answerQuestion, type FullTextIndex, type FullTextIndexes } from '../../src/search/full-text.ts';
import { citationHits, hitsOf } from '../../src/search/results.ts';
import { readWordList } from '../../src/search/word-list.ts';
import { indexSite } from '../search/index-site.ts';
import { startServer, type SiteServer } from '../site-server.ts';
import { openPagefind, type PagefindModule } from './pagefind-in-node.ts';
import type { SearchSystem } from './system.ts';

export function ourSystem(): SearchSystem {
  const site = mkdtempSync(join(tmpdir(), 'massimario-ours-'));
  const folder = join(site, 'search');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const modules: PagefindModule[] = [];
  let server: SiteServer | undefined;
  let opened: { indexes: FullTextIndexes; citations: CitationIndex; tables: Record<Language, DocumentTable> } | undefined;

  async function openIndex(language: Language, address: string): Promise<FullTextIndex> {
    const module = await openPagefind(join(folder, `pf-${language}`), `${address}/search/pf-${language}`);
    await module.options({ ranking: { metaWeights: { title: 1, name: 2, cite: 10 } } });
    modules.push(module);
    const words = readWordList(read(`words-${language}.txt`));
    return {
      words: async () => words,
      search: async (term) => new Map((await module.search(term)).results.map(({ id, score, words: locations }) => [id, { score, locations }])),
      page: () => Promise.reject(new Error('The bench cuts no passages')),
    };
  }

  return {
    name: 'ours',
    async prepare(library) {
      await indexSite({ library, site });
      server = await startServer(site);
      const [it, en] = [await openIndex('it', server.url), await openIndex('en', server.url)];
      const tables = Object.fromEntries(languages.map((language) => [language, JSON.parse(read(`table-${language}.json`))])) as Record<Language, DocumentTable>;
      opened = { indexes: { it, en }, citations: JSON.parse(read('citations.json')) as CitationIndex, tables };
    },
    async search(question, reader) {
      if (!opened) throw new Error('The search was asked before it was prepared');
      const { indexes, citations, tables } = opened;
      const table = tables[reader];
      const cited = resolveQuery(question, citations);
      const searched = cited ? cited.rest : question;
      const answer = searched === '' ? null : await answerQuestion(searched, reader, indexes);
      const byWords = answer && hitsOf(table, answer.pages, table.fragments[answer.language]);
      const { resolution } = cited ?? {};
      const ids = resolution?.state === 'found' ? [resolution.id] : resolution?.state === 'ambiguous' ? resolution.ids : [];
      const hits = cited ? citationHits(table, ids, byWords) : (byWords ?? []);
      return hits.map(({ row }) => table.ids[row] ?? '');
    },
    async close() {
      await Promise.all(modules.map((module) => module.destroy()));
      await server?.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}
