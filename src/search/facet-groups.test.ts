import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { languages } from '../i18n/languages.ts';
import { countFacets } from './count-facets.ts';
import { buildDocumentTable } from './document-table.ts';
import { facetGroups, yearCounts } from './facet-groups.ts';
import { emptyState } from './search-state.ts';

const library = readLibrary();
const parts = { citationOf: ({ id }: { id: string }) => id, remedyOf: () => '' };

describe.each(languages)('the facets as printed in %s', (language) => {
  const { labels } = dictionary(language);
  const groups = facetGroups(library, language, { ...labels, sponsor: labels.sponsorStatus });

  it('carry the numbers that the search counts when nothing is asked', () => {
    const table = buildDocumentTable(library, language, parts);
    const { counts } = countFacets(table, table.ids.map((_, row) => row), emptyState());
    for (const { name, values } of groups) expect(Object.fromEntries(values.map(({ value, count }) => [value, count]))).toEqual(Object.fromEntries(counts[name]));
  });

  it('have a label of their own for every value, most used first', () => {
    for (const { values } of groups) {
      for (const { value, label } of values) if (/-/.test(value)) expect(label).not.toBe(value);
      expect(values.map(({ count }) => count)).toEqual(values.map(({ count }) => count).sort((a, b) => b - a));
    }
  });
});

describe('yearCounts', () => {
  it('gives every year from the first to the newest, with the decisions of each', () => {
    const years = yearCounts(library);
    const numbers = years.map(({ year }) => Number(year));
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    for (const { year, count } of years) expect([year, count]).toEqual([year, library.decisions.filter(({ date }) => date.startsWith(year)).length]);
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(library.decisions.length);
  });

  it('has nothing to give of an empty library', () => {
    expect(yearCounts({ ...library, decisions: [] })).toEqual([]);
  });
});
