import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notCitations } from '../citations/citation-specimens.ts';
import { library } from '../citations/citation-fixtures.ts';
import { buildCitationIndex } from '../citations/citation-index.ts';
import { checkDraft, showChecked } from './check-draft.ts';
import { countVerdicts } from './checked-draft.ts';
import { draftSpecimens } from './draft-specimens.ts';

const index = buildCitationIndex(library);

/** What stands in the draft, and the answer, place by place. */
function answers(text: string): string[] {
  const { places, citations } = checkDraft(text, index);
  return places.map(({ start, end, citation }) => {
    const checked = citations[citation];
    if (!checked) throw new Error(`Place ${start} has no citation`);
    return `${JSON.stringify(text.slice(start, end))} ${showChecked(checked)}`;
  });
}

describe('checkDraft', () => {
  it.each(draftSpecimens.map((specimen) => [specimen.name, specimen] as const))('reads %s without a miss and without a false alarm', (_, { text, expected }) => {
    const wanted = expected.map(([quoted, answer]) => `${JSON.stringify(quoted)} ${answer}`);
    const got = answers(text);
    expect({ missed: wanted.filter((each) => !got.includes(each)), falseAlarms: got.filter((each) => !wanted.includes(each)) }).toEqual({ missed: [], falseAlarms: [] });
    expect(got).toEqual(wanted);
  });

  it('puts citations of the same decision together, with every place, however it is cited', () => {
    const { citations, places } = checkDraft('Cass. 20127/2021, poi C-550/16, infine Cass. civ., sez. III, 14 luglio 2021, n. 20127.', index);
    expect(citations.map(({ ids, places: at }) => [ids, at])).toEqual([[['it-cass-2021-20127'], [0, 2]], [['eu-cgue-c-550-16'], [1]]]);
    expect(places.map(({ citation }) => citation)).toEqual([0, 1, 0]);
    expect(countVerdicts(citations)).toEqual({ mismatch: 0, ambiguous: 0, doubt: 0, absent: 0, found: 2 });
  });

  it('does not say that a number of another day, with no court beside it, is the decision of that number', () => {
    const mismatchOf = (text: string): unknown[] => checkDraft(text, index).citations.map(({ mismatch }) => mismatch);
    expect(mismatchOf('Il nulla osta è stato rilasciato il 12 marzo 2025 (n. 37790/2022 di protocollo).')).toEqual(['number-alone']);
    expect(mismatchOf('Cass. 12 marzo 2021, n. 20127')).toEqual(['date']);
  });

  it('keeps a wrong date apart from the right one', () => {
    const { citations } = checkDraft('Cass. n. 20127 del 14 luglio 2021; Cass. n. 20127 del 15 luglio 2021; Cass. n. 20127 del 16 luglio 2021', index);
    expect(citations.map(({ verdict, citedDates }) => [verdict, citedDates])).toEqual([['found', []], ['mismatch', ['2021-07-15']], ['mismatch', ['2021-07-16']]]);
  });

  it('takes a register number alone for the draft’s own, unless the library has it', () => {
    expect(answers('R.G. n. 4455/2026; r.g. 20990/2024')).toEqual(['"r.g. 20990/2024" doubt it-trib-roma-rg-2024-20990']);
  });

  it('marks nothing in acts, dates, sums and pages', () => {
    for (const text of notCitations) expect(answers(text), text).toEqual([]);
  });

  it('gives places in order, inside the text and apart from each other, whatever the text', () => {
    const pieces = fc.constantFrom('Cass. n. 20127/2021', ' ', 'Cas-\nsazione n. 20127/\n2021', ', ', 'C-\n550/16', '\u202E', 'Biao c. Dani-\nmarca', '\n4\n\n', ' n. 38590/10', '<script>', '\f', 'Trib. Roma 24.12.2021', 'e\u0301');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))), (text) => {
        const { places } = checkDraft(text, index);
        let from = 0;
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, hostile or not', () => {
    const pages = draftSpecimens.map(({ text }) => text).join('\n\n');
    const long = pages.repeat(Math.ceil(1_000_000 / pages.length));
    for (const text of [long, 'a-\n'.repeat(300_000), '\n'.repeat(500_000), ',\n1\n'.repeat(200_000), ' '.repeat(1_000_000), 'a\n'.repeat(400_000), 'n. '.repeat(300_000)]) {
      const started = performance.now();
      checkDraft(text, index);
      expect(performance.now() - started).toBeLessThan(8000);
    }
  });
});
