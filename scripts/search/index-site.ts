// Writes what the search page reads, after Astro has built the pages: for each language a Pagefind index, the document
// table, the list of words and the suggestions, and the index of citations, all under dist/search/. Everything is made from
// the library itself, not from the built pages, so the search never depends on a layout.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Decision } from '../../src/cases/decision.ts';
import { remedyInShort } from '../../src/cases/describe.ts';
import { courtOf, type Library } from '../../src/cases/library.ts';
import { buildCitationIndex } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { buildSuggestions } from '../../src/search/build-suggestions.ts';
import { buildDocumentTable } from '../../src/search/document-table.ts';
import { indexedDecision } from '../../src/search/indexed-page.ts';
import { formatSuggestions } from '../../src/search/suggestions.ts';
import { buildWordList, formatWordList } from '../../src/search/word-list.ts';
import { projectRoot, readLibrary } from '../content/read-content.ts';

export interface SiteIndexOptions {
  library?: Library;
  /** The folder of the built site. */
  site?: string;
}

export interface SiteIndexReport {
  decisions: number;
  seconds: number;
  /** What now lies under dist/search/. */
  files: number;
  bytes: number;
}

/** Pagefind writes its ready-made interfaces too; our page uses the engine alone. */
const isEngineFile = (name: string, language: Language): boolean =>
  name === 'pagefind.js' || name === 'pagefind-entry.json' || name === `wasm.${language}.pagefind` || name.endsWith('.pf_meta');

const stop = (what: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
};

interface LanguageIndex {
  /** Names of the decisions' pages in the index, by id. Each carries a hash of its content, so it is read back. */
  fragments: Map<string, string>;
  words: string[];
}

async function indexLanguage(library: Library, language: Language, folder: string): Promise<LanguageIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'html', keepIndexUrl: false, writePlayground: false });
  stop('start', errors);
  if (!index) throw new Error('Pagefind gave no index and no reason');
  const idByUrl = new Map<string, string>();
  const texts: string[] = [];
  for (const decision of library.decisions) {
    const page = indexedDecision(decision, library, language);
    stop(`read ${decision.id}`, (await index.addHTMLFile({ url: page.url, content: page.html })).errors);
    idByUrl.set(page.url, decision.id);
    texts.push(...page.texts);
  }
  stop('write its files', (await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();

  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !isEngineFile(entry.name, language)) rmSync(join(folder, entry.name));
  }
  const fragments = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'fragment'))) {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const id = idByUrl.get(url);
    if (id !== undefined) fragments.set(id, name.replace('.pf_fragment', ''));
  }
  if (fragments.size !== library.decisions.length) {
    throw new Error(`The ${language} search index holds ${fragments.size} decisions and the library ${library.decisions.length}`);
  }
  return { fragments, words: buildWordList(texts) };
}

export async function indexSite({ library = readLibrary(), site = join(projectRoot, 'dist') }: SiteIndexOptions = {}): Promise<SiteIndexReport> {
  const started = performance.now();
  const folder = join(site, 'search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

  try {
    // The folders' names must not begin with "pagefind": Pagefind would then print whole addresses into its results.
    const indexes: Record<Language, LanguageIndex> = {
      it: await indexLanguage(library, 'it', join(folder, 'pf-it')),
      en: await indexLanguage(library, 'en', join(folder, 'pf-en')),
    };
    const fragments = { it: indexes.it.fragments, en: indexes.en.fragments };
    for (const language of languages) {
      const citationOf = (decision: Decision): string => formatCitation(decision, courtOf(library, decision), language);
      const remedyOf = (decision: Decision): string => remedyInShort(decision, language);
      write(`words-${language}.txt`, formatWordList(indexes[language].words));
      write(`table-${language}.json`, JSON.stringify(buildDocumentTable(library, language, { citationOf, remedyOf, fragments })));
      write(`suggestions-${language}.json`, formatSuggestions(buildSuggestions(library, language)));
    }
    write('citations.json', JSON.stringify(buildCitationIndex(library)));
  } finally {
    await close();
  }

  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    decisions: library.decisions.length,
    seconds: (performance.now() - started) / 1000,
    files: files.length,
    bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
  };
}
