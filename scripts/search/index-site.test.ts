import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/cases/library.ts';
import { buildCitationIndex, named, type UnnamedIndex } from '../../src/citations/citation-index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { nameConcepts, type Meaning } from '../../src/search/concepts.ts';
import { codesAt, type DocumentTable } from '../../src/search/document-table.ts';
import { buildDatedHistory } from '../../src/search/history.ts';
import type { DecisionText } from '../../src/search/passages.ts';
import { stem } from '../../src/search/stem.ts';
import { TermIndex, type IndexDirectory } from '../../src/search/term-index.ts';
import { unpackWords, type PackedWords } from '../../src/search/word-list.ts';
import { readLibrary } from '../content/read-content.ts';
import { indexSite, type SiteIndexReport } from './index-site.ts';

const library = readLibrary();
const site = mkdtempSync(join(tmpdir(), 'massimario-search-'));
const folder = join(site, 'search');
let report: SiteIndexReport;

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'of-an-older-build.bin'), 'old');
  report = indexSite({ library, site });
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const filesUnder = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
const unpack = (name: string): Buffer => gunzipSync(readFileSync(join(folder, `${name}.bin`)));
const readJson = <T>(name: string): T => JSON.parse(unpack(name).toString('utf8')) as T;

describe('the folder of the search', () => {
  it('holds compressed files, the dated history and nothing of an older build', () => {
    expect(existsSync(join(folder, 'of-an-older-build.bin'))).toBe(false);
    const files = filesUnder(folder);
    expect(files.filter((file) => !file.endsWith('.bin'))).toEqual(['history.json']);
    for (const file of files) if (file.endsWith('.bin')) expect(() => unpack(file.slice(0, -4))).not.toThrow();
    expect(JSON.parse(readFileSync(join(folder, 'history.json'), 'utf8'))).toEqual(buildDatedHistory(library));
  });

  it('is reported by the number of its decisions, files and bytes', () => {
    const files = filesUnder(folder);
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    expect(report).toMatchObject({ decisions: library.decisions.length, files: files.length, bytes });
  });

  it('holds the citations of every decision', () => {
    expect(named(readJson<UnnamedIndex>('citations'), readJson<DocumentTable>('table-it').ids)).toEqual(buildCitationIndex(library));
  });

  it('is the same byte for byte when it is written again', { timeout: 60_000 }, () => {
    const again = mkdtempSync(join(tmpdir(), 'massimario-search-'));
    try {
      indexSite({ library, site: again });
      expect(filesUnder(again)).toEqual(filesUnder(site));
      expect(filesUnder(site).filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(site, file))))).toEqual([]);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});

describe.each(languages)('in %s', (language) => {
  it('every decision has its text, and no other has', () => {
    const texts = readdirSync(join(folder, language, 'texts')).map((file) => file.replace(/\.bin$/, ''));
    expect(texts.sort()).toEqual(library.decisions.map(({ id }) => id).sort());
    for (const { id, headnote } of library.decisions) expect(readJson<DecisionText>(`${language}/texts/${id}`)[0]).toEqual(['headnote', headnote[language]]);
  });

  it('the directory names every block, and each is there with its places, and every concept with its terms', async () => {
    const { documents, blocks } = readJson<IndexDirectory>(`${language}/directory`);
    expect(documents).toBe(library.decisions.length);
    expect(blocks).toEqual([...blocks].sort());
    const concepts = readJson<Meaning[]>('concepts');
    const files = filesUnder(join(folder, language)).filter((file) => /^([bpc]\d+|common)\.bin$/.test(file));
    expect(files.sort()).toEqual(['common.bin', ...[...blocks.keys()].flatMap((number) => [`b${number}.bin`, `p${number}.bin`]), ...[...concepts.keys()].map((place) => `c${place}.bin`)].sort());
  });

  it('the words of a title lead through the index to its decision', async () => {
    const index = new TermIndex({
      directory: async () => readJson<IndexDirectory>(`${language}/directory`),
      block: async (name) => new Uint8Array(unpack(`${language}/${name}`)),
      words: async () => unpackWords(readJson<PackedWords>(`${language}/words`)),
    });
    const listed = new Set((await index.words()).map(({ word }) => word));
    for (const [row, { title }] of library.decisions.entries()) {
      for (const [word] of title[language].matchAll(/(?<![\p{L}\p{N}./-])[a-z]{4,}(?![\p{L}\p{N}./-])/gu)) {
        expect([word, listed.has(word)]).toEqual([word, true]);
        const term = stem(word, language);
        expect([word, [...((await index.postings(term))?.documents ?? [])].includes(row), (await index.positions(term)).get(row)?.length ?? 0]).toEqual([word, true, expect.toSatisfy((count: number) => count > 0)]);
      }
    }
  });

  it('the table says of each decision what the record says', () => {
    const table = readJson<DocumentTable>(`table-${language}`);
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

  it('every issue that decisions carry has a concept with a name', () => {
    const concepts = nameConcepts(readJson<Meaning[]>('concepts'), readJson<string[][]>(`concepts-${language}`));
    const without = [...library.byIssue.keys()].filter((key) => !concepts.some(({ means, names }) => names.length > 0 && means.issue?.includes(key)));
    expect(without).toEqual([]);
  });
});
