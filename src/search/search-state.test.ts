import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, type FacetName } from './facets.ts';
import { emptySelection, emptyState, formatSearchState, hasFilters, isIdle, longestQuery, parseSearchState, sortOf, sorts, withFacetValue, type KnownValues } from './search-state.ts';

const state = (changes: Partial<ReturnType<typeof emptyState>>, facets: Partial<Record<FacetName, string[]>> = {}) => ({
  ...emptyState(),
  ...changes,
  facets: { ...emptySelection(), ...facets },
});

describe('parseSearchState', () => {
  it.each([
    ['', state({})],
    ['#', state({})],
    ['#q=nulla+osta', state({ q: 'nulla osta' })],
    ['?q=l%27ambasciata%20tace', state({ q: "l'ambasciata tace" })],
    ['q=C%E2%80%91550%2F16', state({ q: 'C‑550/16' })],
    ['#q=100%+sicuro', state({ q: '100% sicuro' })],
    ['#issue=dna-test&issue=travel-documents&issue=dna-test', state({}, { issue: ['dna-test', 'travel-documents'] })],
    ['#from=2021&to=2023-06&sort=level', state({ from: '2021', to: '2023-06', sort: 'level' })],
    ['#q=&issue=', state({})],
  ])('reads %j', (address, expected) => {
    expect(parseSearchState(address, null)).toEqual({ state: expected, ignored: [] });
  });

  it.each([
    ['#colour=red', [{ name: 'colour', value: 'red' }]],
    ['#sort=oldest&from=yesterday&to=2021-13', [{ name: 'sort', value: 'oldest' }, { name: 'from', value: 'yesterday' }, { name: 'to', value: '2021-13' }]],
    ['#content', []],
    ['#__proto__=x&constructor=y', [{ name: '__proto__', value: 'x' }, { name: 'constructor', value: 'y' }]],
  ])('ignores and hands back what is no parameter in %j', (address, ignored) => {
    expect(parseSearchState(address, null)).toEqual({ state: emptyState(), ignored });
  });

  it('ignores and hands back values that the library does not have', () => {
    const known = Object.fromEntries(facetNames.map((name) => [name, new Set(['dna-test'])])) as unknown as KnownValues;
    const { state: read, ignored } = parseSearchState('#issue=dna-test&issue=alchemy', known);
    expect(read.facets.issue).toEqual(['dna-test']);
    expect(ignored).toEqual([{ name: 'issue', value: 'alchemy' }]);
  });

  it('cuts a question longer than any question', () => {
    expect(parseSearchState(`#q=${'a'.repeat(20_000)}`, null).state.q).toHaveLength(longestQuery);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void parseSearchState(address, null)));
  });
});

describe('formatSearchState', () => {
  it('writes the public names in a fixed order and nothing that is empty', () => {
    expect(formatSearchState(state({ q: 'nulla osta & visto', sort: 'newest', from: '2021' }, { court: ['trib-roma'], issue: ['dna-test', 'fraud'] }))).toBe(
      'q=nulla+osta+%26+visto&issue=dna-test&issue=fraud&court=trib-roma&from=2021&sort=newest',
    );
    expect(formatSearchState(emptyState())).toBe('');
  });

  it('is read back unchanged', () => {
    const code = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const facets = fc.record(Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(code, { maxLength: 3 })])) as Record<FacetName, fc.Arbitrary<string[]>>);
    const date = fc.constantFrom(null, '2021', '2021-07', '2021-07-15');
    const anyState = fc.record({ q: fc.string({ unit: 'grapheme', maxLength: 50 }), facets, from: date, to: date, sort: fc.constantFrom(null, ...sorts) });
    fc.assert(fc.property(anyState, (own) => void expect(parseSearchState(formatSearchState(own), null)).toEqual({ state: own, ignored: [] })));
  });
});

describe('a search state', () => {
  it('is idle when nothing is asked and nothing is filtered, however it is sorted', () => {
    expect(isIdle(state({ q: '  ', sort: 'level' }))).toBe(true);
    expect(isIdle(state({ q: 'visto' }))).toBe(false);
    expect(isIdle(state({ to: '2021' }))).toBe(false);
    expect(hasFilters(state({}, { role: ['substance'] }))).toBe(true);
  });

  it.each([
    [state({ q: 'visto' }), 'relevance'],
    [state({ q: 'visto', sort: 'newest' }), 'newest'],
    [state({}), 'newest'],
    [state({ sort: 'relevance' }), 'newest'],
    [state({ sort: 'level' }), 'level'],
  ])('sorts by its own choice, or else by relevance when something is asked (case %#)', (own, sort) => {
    expect(sortOf(own)).toBe(sort);
  });

  it('takes and drops a value of a facet', () => {
    const chosen = withFacetValue(state({ q: 'visto' }, { issue: ['fraud'] }), 'issue', 'dna-test', true);
    expect(chosen.facets.issue).toEqual(['fraud', 'dna-test']);
    expect(withFacetValue(chosen, 'issue', 'fraud', false).facets.issue).toEqual(['dna-test']);
    expect(withFacetValue(chosen, 'issue', 'fraud', true).facets.issue).toEqual(['dna-test', 'fraud']);
  });
});
