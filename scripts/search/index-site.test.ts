import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/cases/library.ts';
import { languages } from '../../src/i18n/languages.ts';
import { codesAt, type DocumentTable } from '../../src/search/document-table.ts';
import { buildDatedHistory } from '../../src/search/history.ts';
import { hasWord, readWordList } from '../../src/search/word-list.ts';
import { readLibrary } from '../content/read-content.ts';
import { indexSite, type SiteIndexReport } from './index-site.ts';

const library = readLibrary();
const site = mkdtempSync(join(tmpdir(), 'massimario-search-'));
const folder = join(site, 'search');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const tableOf = (language: string): DocumentTable => JSON.parse(read(`table-${language}.json`)) as DocumentTable;
let report: SiteIndexReport;

beforeAll(async () => {
  report = await indexSite({ library, site });
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

interface IndexedFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; location: number }[];
}

function fragmentsOf(language: string): Map<string, IndexedFragment> {
  return new Map(
    readdirSync(join(folder, `pf-${language}`, 'fragment')).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, `pf-${language}`, 'fragment', name))).toString('utf8');
      return [name.replace('.pf_fragment', ''), JSON.parse(text.slice(text.indexOf('{'))) as IndexedFragment];
    }),
  );
}

describe.each(languages)('the search index in %s', (language) => {
  it('holds every decision and nothing else', () => {
    expect(report.decisions).toBe(library.decisions.length);
    const urls = [...fragmentsOf(language).values()].map(({ url }) => url).sort();
    expect(urls).toEqual(library.decisions.map(({ id }) => `/${language}/decisions/${id}/`).sort());
  });

  it('leads from each row of the document table to the page of its decision', () => {
    const table = tableOf(language);
    const fragments = fragmentsOf(language);
    table.ids.forEach((id, row) => expect(fragments.get(table.fragments[language][row] ?? '')?.url).toBe(`/${language}/decisions/${id}/`));
  });

  it('has an anchor for the headnote, each holding and each paragraph', () => {
    const table = tableOf(language);
    const fragments = fragmentsOf(language);
    for (const decision of library.decisions) {
      const anchors = fragments.get(table.fragments[language][table.ids.indexOf(decision.id)] ?? '')?.anchors.map(({ id }) => id);
      expect(anchors).toEqual(expect.arrayContaining(['headnote', ...decision.holdings.map(({ id }) => id), ...decision.paragraphs.map(({ number }) => `p${number}`)]));
    }
  });

  it('is written in normalised text, with the registered numbers in a field of their own', () => {
    const table = tableOf(language);
    const fragments = fragmentsOf(language);
    for (const decision of library.decisions) {
      const { content, meta } = fragments.get(table.fragments[language][table.ids.indexOf(decision.id)] ?? '') ?? { content: '', meta: {} as Record<string, string> };
      expect(content).not.toMatch(/[\u2019\u02BC\u2010-\u2015\u00A0]/);
      for (const { normalised } of decision.numbers) expect(meta['cite']).toContain(normalised);
    }
  });

  it('has the engine of one language and none of Pagefind’s ready-made interfaces', () => {
    const files = readdirSync(join(folder, `pf-${language}`)).filter((name) => statSync(join(folder, `pf-${language}`, name)).isFile());
    expect(files.map((name) => name.replace(/_[0-9a-f]+\.pf_meta$/, '.pf_meta')).sort()).toEqual(['pagefind-entry.json', 'pagefind.js', `pagefind.${language}.pf_meta`, `wasm.${language}.pagefind`].sort());
    const { languages: indexed } = JSON.parse(read(`pf-${language}/pagefind-entry.json`)) as { languages: Record<string, { page_count: number }> };
    expect(Object.entries(indexed).map(([name, { page_count: pages }]) => [name, pages])).toEqual([[language, library.decisions.length]]);
  });

  it('comes with the list of its words', () => {
    const words = readWordList(read(`words-${language}.txt`));
    for (const { title } of library.decisions) {
      for (const [word] of title[language].matchAll(/\p{L}{4,}/gu)) expect([word, hasWord(words, word, language)]).toEqual([word, true]);
    }
  });

  it('comes with a table that says of each decision what the record says', () => {
    const table = tableOf(language);
    expect(table.ids).toEqual(library.decisions.map(({ id }) => id));
    library.decisions.forEach((decision, row) => {
      expect(table.titles[row]).toBe(decision.title[language]);
      expect(table.dates[row]).toBe(decision.date);
      expect(table.citations[row]).not.toBe('');
      expect(codesAt(table.facets.issue, row)).toEqual(issuesOf(decision));
      expect(codesAt(table.facets.outcome, row)).toEqual([decision.outcome]);
      expect(codesAt(table.facets.level, row)).toEqual([library.courts.get(decision.court)?.level]);
      expect(codesAt(table.holdings, row).sort()).toEqual([...new Set(decision.holdings.map(({ role, direction }) => `${role}/${direction}`))].sort());
      expect(table.citedBy[row]?.map((citing) => table.ids[citing]).sort()).toEqual([...new Set((library.incoming.get(decision.id) ?? []).map(({ from }) => from))].sort());
    });
  });

  it('stays small enough for a first search: table and words under 6 kB and 160 bytes a decision', () => {
    const bytes = gzipSync(read(`table-${language}.json`)).length + gzipSync(read(`words-${language}.txt`)).length;
    expect(bytes).toBeLessThan(6_000 + 160 * library.decisions.length);
  });
});

it('the dated history is the library’s', () => {
  expect(JSON.parse(read('history.json'))).toEqual(buildDatedHistory(library));
});

it('a second build writes the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'massimario-search-'));
  try {
    await indexSite({ library, site: again });
    const filesOf = (root: string): string[] => readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length)).sort();
    expect(filesOf(again)).toEqual(filesOf(site));
    for (const file of filesOf(site)) expect(readFileSync(join(again, file)).equals(readFileSync(join(site, file)))).toBe(true);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
