import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames } from './facets.ts';
import { addressOf, changed, formatSavedSearches, longestName, merged, readSavedSearches, toName, without, withSearch, type SavedSearch } from './saved-searches.ts';
import { emptySelection, emptyState, parseSearchState, type SearchState } from './search-state.ts';

const search = (address: string, changes: Partial<SavedSearch> = {}): SavedSearch => ({ name: address, address, savedOn: '2026-11-21', looked: { on: '2026-11-22', edition: '2026-11-21' }, ...changes });
const file = (searches: unknown): string => JSON.stringify({ massimario: 'saved-searches', version: 1, searches });

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyState: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 60 }),
  facets: fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), { maxLength: 3 })).map((facets) => ({ ...emptySelection(), ...facets })),
  from: fc.constantFrom(null, '2019', '2021-07'),
  to: fc.constantFrom(null, '2024'),
  sort: fc.constantFrom(null, 'newest' as const, 'level' as const),
  view: fc.constant('list' as const),
});
const anySearch: fc.Arbitrary<SavedSearch> = fc
  .record({ name: fc.string({ unit: 'grapheme', minLength: 1 }).map(toName).filter((name) => name !== ''), state: anyState, savedOn: day, on: day, edition: day })
  .map(({ name, state, savedOn, on, edition }) => ({ name, address: addressOf({ ...state, q: `x ${state.q}` }), savedOn, looked: { on, edition } }));

describe('addressOf', () => {
  it('is the same whatever the order in which filters were chosen, and leads to the same search', () => {
    fc.assert(fc.property(anyState, (state) => {
      const turned = Object.fromEntries(Object.entries(state.facets).map(([name, values]) => [name, [...values].reverse()])) as unknown as SearchState['facets'];
      expect(addressOf({ ...state, facets: turned })).toBe(addressOf(state));
      expect(addressOf(parseSearchState(addressOf(state), null).state)).toBe(addressOf(state));
    }));
  });

  it('tells searches apart that differ in their words, filters or order', () => {
    const addresses = ['visto', 'visti'].flatMap((q) => [null, 'newest' as const].map((sort) => addressOf({ ...emptyState(), q, sort })));
    expect(new Set(addresses).size).toBe(4);
  });
});

describe('saved searches', () => {
  it('are read back as they were written', () => {
    fc.assert(fc.property(fc.uniqueArray(anySearch, { selector: ({ address }) => address }), (searches) => {
      expect(readSavedSearches(formatSavedSearches(searches))).toEqual({ searches, broken: 0 });
    }));
  });

  it('are never read with an error, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(file)), (text) => {
      for (const { name, address } of readSavedSearches(text).searches) expect(name !== '' && address !== '').toBe(true);
    }));
  });

  it.each(['', '{', 'null', '[]', '{"massimario":"saved-searches","version":2,"searches":[]}', '{"massimario":"dossier","version":1,"searches":[]}', file({}), '"saved-searches"'])('that are none of ours are counted as one: %j', (text) => {
    expect(readSavedSearches(text)).toEqual({ searches: [], broken: 1 });
  });

  it.each([
    ['no object', 7],
    ['no name', search('q=visto', { name: ' \u202E\u0000 ' })],
    ['an address that searches for nothing', search('sort=newest')],
    ['a filter that we do not have', search('q=visto&colour=red')],
    ['a day that is none', search('q=visto', { savedOn: '2026-13-01' })],
    ['no edition', { ...search('q=visto'), looked: { on: '2026-11-21' } }],
    ['a list for an address', { ...search('q=visto'), address: ['q=visto'] }],
  ])('with %s are left out and counted, and the others kept', (_, broken) => {
    expect(readSavedSearches(file([search('q=dna'), broken]))).toEqual({ searches: [search('q=dna')], broken: 1 });
  });

  it('keep of what a hand has written only what they know', () => {
    const { searches } = readSavedSearches(file([{ ...search('#q=%3Cscript%3E&issue=b&issue=a'), name: '<img src=x>\n\u202Ex', extra: 1, __proto__: { name: 'y' } }]));
    expect(searches).toEqual([search('q=%3Cscript%3E&issue=a&issue=b', { name: '<img src=x> x' })]);
  });

  it('that are twice in a file are read once', () => {
    expect(readSavedSearches(file([search('q=visto', { name: 'first' }), search('#q=visto', { name: 'second' })])).searches.map(({ name }) => name)).toEqual(['first']);
  });
});

describe('a name', () => {
  it.each([
    ['  nulla\tosta \n scaduto ', 'nulla osta scaduto'],
    ['x'.repeat(longestName), 'x'.repeat(longestName)],
    ['x'.repeat(longestName + 1), `${'x'.repeat(longestName - 1)}…`],
    [`${'x'.repeat(longestName - 2)}😀😀`, `${'x'.repeat(longestName - 2)}…`],
  ])('stands on one line: %j', (text, name) => {
    expect(toName(text)).toBe(name);
  });
});

describe('a list of searches', () => {
  const [first, second, third] = [search('q=a'), search('q=b'), search('q=c')] as const;

  it('takes a new one first, and none twice', () => {
    expect(withSearch([second], first)).toEqual([first, second]);
    expect(withSearch([first], search('q=a', { name: 'again' }))).toEqual([first]);
  });

  it('takes back at its place what was deleted', () => {
    const list = [first, second, third];
    expect(withSearch(without(list, 'q=b'), second, 1)).toEqual(list);
  });

  it('changes one and leaves the others; a search that is gone changes nothing', () => {
    expect(changed([first, second], 'q=b', { name: 'renamed' })).toEqual([first, { ...second, name: 'renamed' }]);
    expect(changed([first], 'q=b', { name: 'renamed' })).toEqual([first]);
  });

  it('takes from a file what it does not have yet', () => {
    expect(merged([first, second], [search('q=b', { name: 'theirs' }), third])).toEqual({ searches: [first, second, third], added: 1 });
  });
});
