import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from '../cases/library.ts';
import { formatCitation } from '../citations/format-citation.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset, type DatasetDecision } from './dataset.ts';
import { csvColumns, toCsv } from './to-csv.ts';

const library = readLibrary();
const { decisions, registries } = toDataset(library, 'https://massimario.example');

/** RFC 4180 to the letter: whatever it does not allow throws. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [whole, quoted, plain = '', end = ''] = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y.exec(text.slice(at)) ?? [];
    if (whole === undefined) throw new Error(`Not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push(row.splice(0));
    at += whole.length;
  }
  return rows;
}

function tableOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']));
  });
}

const sample = decisions[0] as DatasetDecision;
const withTitle = (title: string): DatasetDecision => ({ ...sample, remedies: [], doubts: [], title: { it: title, en: title } });
const titleOf = (title: string): string => tableOf(toCsv({ decisions: [withTitle(title)], registries, language: 'it' }))[0]?.['title'] ?? '';

describe('toCsv', () => {
  it.each(languages)('writes every decision of the library, in the order given (%s)', (language) => {
    const reversed = [...decisions].reverse();
    const rows = tableOf(toCsv({ decisions: reversed, registries, language }));
    expect(rows.map((row) => row['id'])).toEqual(reversed.map(({ id }) => id));
    for (const [place, decision] of reversed.entries()) {
      const entry = library.byId.get(decision.id);
      if (!entry) throw new Error(decision.id);
      expect(rows[place]).toMatchObject({
        citation: formatCitation(entry, courtOf(library, entry), language),
        country: decision.country,
        date: entry.date,
        title: entry.title[language],
        headnote: entry.headnote[language],
        url: `https://massimario.example/${language}/decisions/${entry.id}/`,
      });
    }
  });

  it.each(languages)('leaves no doubt of any decision out (%s)', (language) => {
    const rows = new Map(tableOf(toCsv({ decisions, registries, language })).map((row) => [row['id'], row['doubts'] ?? '']));
    const doubts = library.decisions.flatMap(({ id, doubts: own }) => own.map(({ note }) => ({ id, note: note[language] })));
    expect(doubts.length).toBeGreaterThan(50);
    expect(doubts.filter(({ id, note }) => !rows.get(id)?.includes(note))).toEqual([]);
  });

  it('begins with the mark by which Excel knows UTF-8, and has its columns even without a row', () => {
    expect(toCsv({ decisions: [], registries, language: 'it' })).toBe(`\uFEFF${csvColumns.join(',')}\r\n`);
  });

  it.each(['=1+1', '+39', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("https://a.example")', '＝1+1'])('makes text of what a spreadsheet would run: %j', (title) => {
    expect(titleOf(title)).toBe(`'${title}`);
  });

  it('gives back every other text unchanged', () => {
    const harmless = fc.string({ unit: 'binary' }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
    fc.assert(fc.property(fc.array(harmless, { maxLength: 20 }), (titles) => {
      const rows = tableOf(toCsv({ decisions: titles.map(withTitle), registries, language: 'it' }));
      expect(rows.map((row) => row['title'])).toEqual(titles);
    }), { numRuns: 20 });
  });

  it('says of each number what it counts, so that no spreadsheet takes it for a date', () => {
    const rows = tableOf(toCsv({ decisions, registries, language: 'it' }));
    const numbers = rows.flatMap((row) => (row['numbers'] ?? '').split(' | ')).filter((number) => number !== '');
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((number) => /^[\d/-]+$/.test(number))).toEqual([]);
  });

  it('writes nothing where the registries are of another edition', () => {
    expect(() => toCsv({ decisions: [sample], registries: { ...registries, courts: {} }, language: 'it' })).toThrow(sample.court);
  });

  it('has the columns that the documentation lists, in that order', () => {
    const documented = [...readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(documented).toEqual(csvColumns);
  });
});
