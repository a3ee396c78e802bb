// Writes what the search page reads, after Astro has built the pages: for each language a Pagefind index, the document
// table and the list of words, and the index of citations, all under dist/search/. Everything is made from the library
// itself, not from the built pages, so the search never depends on a layout.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Decision } from '../../src/cases/decision.ts';
import { remedyInShort } from '../../src/cases/describe.ts';
import { courtOf, type Library } from '../../src/cases/library.ts';
import { buildCitationIndex } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { buildDocumentTable } from '../../src/search/document-table.ts';
import { indexedDecision } from '../../src/search/indexed-page.ts';
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
  /** Bytes written, by file or folder under dist/search/. */
  bytes: Record<string, number>;
}

/** Pagefind writes its ready-made interfaces too; our page uses the engine alone. */
const isEngineFile = (path: string, language: Language): boolean =>
  path === 'pagefind.js' || path === 'pagefind-entry.json' || path === `wasm.${language}.pagefind` || /\.(pf_meta|pf_index|pf_fragment)$/.test(path);

const stop = (what: string, errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
};

/** The page behind a fragment file, whose name carries a hash of its content. */
function fragmentUrl(file: IndexFile): string {
  const text = gunzipSync(file.content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url;
}

interface LanguageIndex {
  files: IndexFile[];
  /** Fragment names by id of the decision. */
  fragments: Map<string, string>;
  words: string[];
}

async function indexLanguage(library: Library, language: Language): Promise<LanguageIndex> {
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
  const { files: all, errors: fileErrors } = await index.getFiles();
  stop('write its files', fileErrors);
  await index.deleteIndex();

  const files = all.filter(({ path }) => isEngineFile(path, language));
  const fragments = new Map<string, string>();
  for (const file of files) {
    const name = /([^/\\]+)\.pf_fragment$/.exec(file.path)?.[1];
    const id = name === undefined ? undefined : idByUrl.get(fragmentUrl(file));
    if (name !== undefined && id !== undefined) fragments.set(id, name);
  }
  if (fragments.size !== library.decisions.length) {
    throw new Error(`The ${language} search index holds ${fragments.size} decisions and the library ${library.decisions.length}`);
  }
  return { files, fragments, words: buildWordList(texts) };
}

export async function indexSite({ library = readLibrary(), site = join(projectRoot, 'dist') }: SiteIndexOptions = {}): Promise<SiteIndexReport> {
  const started = performance.now();
  const folder = join(site, 'search');
  const bytes: Record<string, number> = {};
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array): void => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    const part = path.split('/')[0] ?? path;
    bytes[part] = (bytes[part] ?? 0) + (typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength);
  };

  try {
    const indexes = {} as Record<Language, LanguageIndex>;
    for (const language of languages) indexes[language] = await indexLanguage(library, language);
    const fragments = { it: indexes.it.fragments, en: indexes.en.fragments };
    for (const language of languages) {
      // The folder's name must not begin with "pagefind": Pagefind would then print whole addresses into results.
      for (const { path, content } of indexes[language].files) write(`pf-${language}/${path}`, content);
      write(`words-${language}.txt`, formatWordList(indexes[language].words));
      const citationOf = (decision: Decision): string => formatCitation(decision, courtOf(library, decision), language);
      const remedyOf = (decision: Decision): string => remedyInShort(decision, language);
      write(`table-${language}.json`, JSON.stringify(buildDocumentTable(library, language, { citationOf, remedyOf, fragments })));
    }
    write('citations.json', JSON.stringify(buildCitationIndex(library)));
  } finally {
    await close();
  }
  return { decisions: library.decisions.length, seconds: (performance.now() - started) / 1000, bytes };
}
