import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, type FacetName } from './facets.ts';
import { emptySelection, emptyState, formatSearchState, hasFilters, isIdle, longestQuery, parseSearchState, readQuestion, sortOf, sorts, views, withFacetValue, type KnownValues } from './search-state.ts';

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
    ['#outcome=granted&view=table', state({ view: 'table' }, { outcome: ['granted'] })],
    ['#view=list', state({})],
    ['#q=nulla%0Aosta%E2%80%8F', state({ q: 'nulla osta' })],
  ])('reads %j', (address, expected) => {
    expect(parseSearchState(address, null)).toMatchObject({ state: expected, ignored: [] });
  });

  it.each([
    ['#colour=red&view=map', [{ name: 'colour', value: 'red' }, { name: 'view', value: 'map' }]],
    ['#sort=oldest&from=yesterday&to=2021-13', [{ name: 'sort', value: 'oldest' }, { name: 'from', value: 'yesterday' }, { name: 'to', value: '2021-13' }]],
    ['#content', []],
    ['#__proto__=x&constructor=y', [{ name: '__proto__', value: 'x' }, { name: 'constructor', value: 'y' }]],
  ])('ignores and hands back what is no parameter in %j', (address, ignored) => {
    expect(parseSearchState(address, null)).toMatchObject({ state: emptyState(), ignored });
  });

  it('ignores and hands back values that the library does not have', () => {
    const known = Object.fromEntries(facetNames.map((name) => [name, new Set(['dna-test'])])) as unknown as KnownValues;
    const { state: read, ignored } = parseSearchState('#issue=dna-test&issue=alchemy', known);
    expect(read.facets.issue).toEqual(['dna-test']);
    expect(ignored).toEqual([{ name: 'issue', value: 'alchemy' }]);
  });

  it('cuts a question longer than any question, and says so', () => {
    const { state: read, question } = parseSearchState(`#q=${'a'.repeat(20_000)}`, null);
    expect([read.q.length, question.cut]).toEqual([longestQuery, true]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void parseSearchState(address, null)));
  });
});

describe('readQuestion', () => {
  it.each([
    ['visto negato', 'visto negato', false, false],
    ['nulla\r\nosta\tscaduto', 'nulla osta scaduto', false, false],
    ['\u0000vi\u0007sto\u009F', 'visto', false, true],
    ['\u202Evisto\u202C \u2066negato\u2069\u200F', 'visto negato', false, true],
    ['visto \uD83D', 'visto ', false, true],
    ['\u{1F600} visto', '\u{1F600} visto', false, false],
    ['a'.repeat(longestQuery), 'a'.repeat(longestQuery), false, false],
    ['a'.repeat(longestQuery + 1), 'a'.repeat(longestQuery), true, false],
    [`${'a'.repeat(longestQuery - 3)} ambasciata`, 'a'.repeat(longestQuery - 3), true, false],
    [`${'a'.repeat(longestQuery)} ambasciata`, 'a'.repeat(longestQuery), true, false],
    [`${'a'.repeat(longestQuery - 1)}\u{1F600}`, 'a'.repeat(longestQuery - 1), true, false],
  ])('case %#', (written, text, cut, stripped) => {
    expect(readQuestion(written)).toEqual({ text, cut, stripped });
  });

  it('gives what an address can hold and what it would give again', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\uD83D', '\uDE00', '\u202E'), minLength: 990, maxLength: 2100 }));
    fc.assert(
      fc.property(anyText, (written) => {
        const { text } = readQuestion(written);
        expect(text.length).toBeLessThanOrEqual(longestQuery);
        expect(readQuestion(text)).toEqual({ text, cut: false, stripped: false });
        expect(parseSearchState(formatSearchState(state({ q: text })), null).state.q).toBe(text);
      }),
    );
  });

  it('stays quick on a million characters', () => {
    for (const part of ['\n', ' ', '\u202E', 'a']) {
      const started = performance.now();
      readQuestion(part.repeat(1_000_000));
      expect(performance.now() - started).toBeLessThan(1000);
    }
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
    const anyState = fc.record({ q: fc.string({ unit: 'grapheme', maxLength: 50 }), facets, from: date, to: date, sort: fc.constantFrom(null, ...sorts), view: fc.constantFrom(...views) });
    fc.assert(fc.property(anyState, (own) => void expect(parseSearchState(formatSearchState(own), null)).toMatchObject({ state: own, ignored: [] })));
  });
});

describe('a search state', () => {
  it('is idle when nothing is asked and nothing is filtered, however it is sorted and shown', () => {
    expect(isIdle(state({ q: '  ', sort: 'level', view: 'table' }))).toBe(true);
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
