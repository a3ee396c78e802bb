import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readRisFile } from '../../tests/read-references.ts';
import { courtOf } from '../cases/library.ts';
import { isDoubted } from '../citations/citable.ts';
import { formatCitation } from '../citations/format-citation.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset, type DatasetDecision } from './dataset.ts';
import { toRis } from './to-ris.ts';

const library = readLibrary();
const { decisions, registries } = toDataset(library, 'https://massimario.example');

/** Two letters or digits, two spaces, a hyphen, a space; TY first, ER last: whatever else stands in the file throws. */
function readRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  let record: Map<string, string[]> | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined || /[\n\r]/.test(line)) throw new Error(`Not RIS: ${JSON.stringify(line)}`);
    if ((tag === 'TY') !== (record === null)) throw new Error(`A record begins inside another, or without TY: ${line}`);
    if (tag === 'ER') {
      if (record) records.push(record);
      record = null;
      continue;
    }
    record ??= new Map();
    record.set(tag, [...(record.get(tag) ?? []), value]);
  }
  if (record) throw new Error('The last record has no end');
  return records;
}

const sample = decisions.find(({ doubts }) => doubts.every(({ field }) => field !== 'date')) as DatasetDecision;
const recordOf = (changes: Partial<DatasetDecision>): Map<string, string[]> =>
  readRis(toRis({ decisions: [{ ...sample, ...changes }], registries, language: 'it' }))[0] ?? new Map<string, string[]>();

describe('toRis', () => {
  it.each(languages)('writes every decision of the library as a case, with its citation and its address (%s)', (language) => {
    const records = readRis(toRis({ decisions, registries, language }));
    expect(records.map((record) => [record.get('TY'), record.get('ID'), record.get('ST'), record.get('UR')])).toEqual(
      library.decisions.map((entry) => [
        ['CASE'],
        [entry.id],
        [formatCitation(entry, courtOf(library, entry), language)],
        [`https://massimario.example/${language}/decisions/${entry.id}/`],
      ]),
    );
  });

  it.each(languages)('is read whole by a program that others wrote (%s)', (language) => {
    const items = readRisFile(toRis({ decisions, registries, language }));
    expect(items.map(({ id, type, title, abstract, URL: address, issued, note }) => ({ id, type, title, abstract, address, date: issued?.['date-parts']?.[0], notes: [note].flat().length }))).toEqual(
      decisions.map((decision) => {
        const year = Number(decision.date.slice(0, 4));
        const years = new Set(decision.doubts.flatMap(({ field, readings }) => (field === 'date' ? readings.map(({ value }) => Number(String(value).slice(0, 4))) : [])));
        const derived = decision.ecli?.basis === 'derived' ? 1 : 0;
        return {
          id: decision.id,
          type: 'legal_case',
          title: decision.officialName?.[language] ?? decision.title[language],
          abstract: decision.headnote[language],
          address: decision.url[language],
          date: !isDoubted(decision, 'date') ? decision.date.split('-').map(Number) : years.size === 1 && years.has(year) ? [year] : undefined,
          notes: 2 + derived + decision.doubts.length,
        };
      }),
    );
  });

  it.each(languages)('gives every doubt a note, and says in another that the words are ours (%s)', (language) => {
    const records = new Map(readRis(toRis({ decisions, registries, language })).map((record) => [record.get('ID')?.[0], record.get('N1') ?? []]));
    for (const { id, doubts } of library.decisions) {
      const notes = records.get(id) ?? [];
      expect(notes.join(' ')).toMatch(/parafrasi nostra|our paraphrase/);
      for (const { note } of doubts) expect(notes.some((text) => text.includes(note[language].replace(/\s+/g, ' ')))).toBe(true);
    }
  });

  it.each([
    ['2024-07-29', '2024/07/29/'],
    ['2024-07', '2024/07//'],
    ['2024', '2024///'],
  ])('writes the date %s as %s and invents no part of it', (date, written) => {
    expect(recordOf({ date }).get('DA')).toEqual([written]);
  });

  it.each([
    ['nothing where the sources leave it open', [], undefined],
    ['nothing where its readings are of different years', ['2024-07-29', '2023-07-29'], undefined],
    ['the year alone where all its readings share it', ['2024-07-29', '2024-04-16'], ['2024']],
  ])('writes of a date in doubt %s', (_, dates, year) => {
    const doubts = [{ field: 'date', readings: dates.map((value) => ({ value, source: 'aida', pinpoint: null })), note: { it: 'Due date.', en: 'Two dates.' } }];
    const record = recordOf({ date: '2024-07-29', doubts });
    expect([record.has('DA'), record.get('PY')]).toEqual([false, year]);
    expect(record.get('ST')?.[0]).toContain('29 luglio 2024 [data da verificare]');
    expect(record.get('N1')?.at(-1)).toContain('Due date.');
  });

  it('marks a number in doubt, and one whose kind nobody proves, where it stands', () => {
    const numbers = [{ kind: 'rg' as const, raw: 'R.G. 20990/2024', normalised: '20990/2024' }];
    const doubts = [{ field: 'numbers.0', readings: [], note: { it: 'Numero incerto.', en: 'Number unsure.' } }];
    expect(recordOf({ numbers, doubts }).get('SV')).toEqual(['r.g. n. 20990/2024 [numero da verificare]']);
    expect(recordOf({ numbers: [{ kind: 'unstated', raw: 'n. 7/2021', normalised: '7/2021' }], doubts: [] }).get('SV')).toEqual(['7/2021 [tipo da verificare]']);
  });

  it('keeps ECLI and CELEX together, and leaves out a tag that would be empty', () => {
    expect(recordOf({ ecli: { value: 'ECLI:EU:C:2018:248', basis: 'printed' }, celex: '62016CJ0550' }).get('M1')).toEqual(['ECLI:EU:C:2018:248, CELEX 62016CJ0550']);
    expect(recordOf({ ecli: null, celex: null }).has('M1')).toBe(false);
  });

  it('lets no text begin a tag of its own', () => {
    const headnote = 'Prima riga.\r\nER  - \r\nTY  - BOOK\u2028fine';
    expect(recordOf({ headnote: { it: headnote, en: headnote } }).get('AB')).toEqual(['Prima riga. ER - TY - BOOK fine']);
  });

  it('is empty for no decisions', () => {
    expect(toRis({ decisions: [], registries, language: 'en' })).toBe('');
  });
});
