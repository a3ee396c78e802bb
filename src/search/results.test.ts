import { describe, expect, it } from 'vitest';
import { buildResults, citationHits, everyRow, rowsOf, type Hit } from './results.ts';
import { sampleTable } from './sample-table.ts';
import { emptySelection, emptyState } from './search-state.ts';

const table = sampleTable([
  { id: 'rome-2024', date: '2024', facets: { level: ['first-instance'], outcome: ['granted'] } },
  { id: 'cjeu-2022', date: '2022', facets: { level: ['eu'], outcome: ['refused'] } },
  { id: 'cass-2021', date: '2021', facets: { level: ['supreme'], outcome: ['granted'] }, citedBy: [0, 1] },
]);
const ids = (hits: readonly { row: number }[]): (string | undefined)[] => hits.map(({ row }) => table.ids[row]);

describe('results', () => {
  const found: Hit[] = [{ row: 2, covered: 2 }, { row: 0, covered: 1 }];

  it('of ids pass over those that the table does not have', () => {
    expect(rowsOf(table, ['cass-2021', 'not-ours', 'rome-2024'])).toEqual([2, 0]);
  });

  it.each([
    ['relevance', ['cass-2021', 'rome-2024']],
    ['newest', ['rome-2024', 'cass-2021']],
    ['level', ['cass-2021', 'rome-2024']],
  ] as const)('are sorted by %s', (sort, expected) => {
    expect(ids(buildResults(table, found, { ...emptyState(), q: 'visto', sort }).hits)).toEqual(expected);
  });

  it('stand newest first when nothing is asked, and by the level of the court on request', () => {
    expect(ids(buildResults(table, everyRow(table), emptyState()).hits)).toEqual(['rome-2024', 'cjeu-2022', 'cass-2021']);
    expect(ids(buildResults(table, everyRow(table), { ...emptyState(), sort: 'level' }).hits)).toEqual(['cjeu-2022', 'cass-2021', 'rome-2024']);
  });

  it('pass the filters, keep their order and say how many there were', () => {
    const state = { ...emptyState(), q: 'visto', facets: { ...emptySelection(), outcome: ['granted'] } };
    const { hits, unfiltered } = buildResults(table, [{ row: 1, covered: 1 }, { row: 2, covered: 1 }, { row: 0, covered: 1 }], state);
    expect(ids(hits)).toEqual(['cass-2021', 'rome-2024']);
    expect(unfiltered).toBe(3);
  });

  it('of a citation are the decision and those that cite it', () => {
    expect(ids(citationHits(table, ['cass-2021'], null))).toEqual(['cass-2021', 'rome-2024', 'cjeu-2022']);
    expect(citationHits(table, ['not-ours'], null)).toEqual([]);
  });

  it('of a citation with other words are the decision and what the words found', () => {
    expect(citationHits(table, ['cass-2021'], [{ row: 0, covered: 2 }, { row: 2, covered: 1 }])).toEqual([{ row: 2, covered: 1 }, { row: 0, covered: 2 }]);
  });
});
