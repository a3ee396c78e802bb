import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { Resolution } from '../citations/resolve-citation.ts';
import { languages } from '../i18n/languages.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { citedDecisions, formatSuggestions, listSuggestions, readSuggestions, suggest, suggestedFacets, type Suggestion } from './suggestions.ts';

const named = (facet: Suggestion['facet'], value: string, label: string, count: number, ...synonyms: string[]): Suggestion => ({ facet, value, label, count, synonyms });
const sample = [
  named('issue', 'expired-nulla-osta', 'Nulla osta scaduto', 9, 'sei mesi di validità'),
  named('issue', 'embassy-silence', 'Silenzio e inerzia della sede', 20, 'inerzia dell’ambasciata'),
  named('issue', 'age-assessment', 'Accertamento dell’età', 7),
  named('provision', 'tui-2', 'art. 2 TUI', 1, 'art. 2 d.lgs. 286/1998'),
  named('provision', 'tui-29', 'art. 29 TUI', 42, 'art. 29 d.lgs. 286/1998'),
  named('provision', 'tui-29-bis', 'art. 29-bis TUI', 7, 'art. 29-bis d.lgs. 286/1998'),
  named('court', 'trib-roma', 'Tribunale di Roma', 49, 'Trib. Roma'),
  named('court', 'app-roma', 'Corte d’appello di Roma', 2, 'App. Roma'),
  named('mission', 'dhaka', 'Ambasciata d’Italia a Dacca', 3, 'Bangladesh'),
  named('mission', 'colombo', 'Ambasciata d’Italia a Colombo', 4, 'Sri Lanka'),
];
const list = listSuggestions(sample, 'it');
const values = (typed: string, limit = 8): string[] => suggest(list, typed, limit).map(({ suggestion }) => suggestion.value);

describe('suggestions for the words typed', () => {
  it.each([
    ['nul', ['expired-nulla-osta']],
    ['scad nulla', ['expired-nulla-osta']],
    ['AMBASCIATA', ['colombo', 'dhaka', 'embassy-silence']],
    ['l’ambasc', ['colombo', 'dhaka', 'embassy-silence']],
    ["dell'ambasciata", ['colombo', 'dhaka', 'embassy-silence']],
    ['ambasciata di', ['colombo', 'dhaka', 'embassy-silence']],
    ['ambasciata di Dacca', ['dhaka']],
    ['eta', ['age-assessment']],
    ['età', ['age-assessment']],
    ['bangla', ['dhaka']],
    ['trib. roma', ['trib-roma']],
    ['tribunale Roma', ['trib-roma']],
    ['corte app', ['app-roma']],
    ['validità nulla osta', ['expired-nulla-osta']],
    ['29 bis', ['tui-29-bis']],
    ['29-bis', ['tui-29-bis']],
    ['t.u.i. 29', ['tui-29', 'tui-29-bis']],
    ['dlgs 286', ['tui-29', 'tui-29-bis', 'tui-2']],
    ['D. Lgs. 286', ['tui-29', 'tui-29-bis', 'tui-2']],
    ['trib.roma', ['trib-roma']],
    ['xyz', []],
  ])('%j offers %j', (typed, expected) => {
    expect(values(typed)).toEqual(expected);
  });

  it('begin with two letters, and need more than an article', () => {
    for (const typed of ['', ' ', 'n', 'n ', ' n', 'l’', 'della ', '?!', '\u200B\u200Bn']) expect([typed, values(typed)]).toEqual([typed, []]);
  });

  it('put a label that begins so before one that has the words, and that before another name', () => {
    const ranked = listSuggestions([named('issue', 'other-name', 'Altro', 99, 'visto negato'), named('issue', 'inside', 'Diniego di visto', 50), named('issue', 'start', 'Visto negato', 1)], 'it');
    expect(suggest(ranked, 'vist', 8).map(({ suggestion }) => suggestion.value)).toEqual(['start', 'inside', 'other-name']);
  });

  it('put a whole number before one that only begins with it, however often that is used', () => {
    expect(values('art. 2')).toEqual(['tui-2', 'tui-29', 'tui-29-bis']);
    expect(values('2 TUI')).toEqual(['tui-2']);
  });

  it('say by which other name they were found', () => {
    expect(suggest(list, 'sei mesi', 8)[0]?.synonym).toBe('sei mesi di validità');
    expect(suggest(list, 'nulla osta', 8)[0]?.synonym).toBeNull();
  });

  it.each([
    ['tribunale di Roma', ''],
    ['silenzio tribunale di rom', 'silenzio'],
    ['silenzio  del Tribunale di Rom', 'silenzio'],
    ['figlio dell’età di\u00A0anni nel trib. roma', 'figlio dell’età di\u00A0anni'],
    ['"obbligo di provvedere" roma', '"obbligo di provvedere"'],
    ['figlio -padre roma', 'figlio -padre'],
  ])('%j leaves %j in the question', (typed, rest) => {
    const [first] = suggest(list, typed, 8);
    expect([first?.suggestion.value, first?.rest]).toEqual(['trib-roma', rest]);
  });

  it('take no phrase and no excluded word', () => {
    for (const typed of ['"tribunale di roma"', '"tribunale', '«tribunale', '-tribunale', 'roma -tribunale']) expect([typed, values(typed)]).toEqual([typed, []]);
    expect(values('29-bis')).toEqual(['tui-29-bis']);
  });

  it('are as many as are asked for', () => {
    expect(values('art', 2)).toEqual(['tui-29', 'tui-29-bis']);
    expect(values('art', 0)).toEqual([]);
  });

  it('come for anything that may be typed or pasted, and leave a part of it in the question', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('roma', ' ', '-', '"', '’', 'di', '29', '.', 'nulla', '\u200B', 'é', '«'), { maxLength: 20 }).map((parts) => parts.join(''))), (typed) => {
        for (const { rest } of suggest(list, typed, 8)) expect(typed.startsWith(rest) || typed.trim().startsWith(rest)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are quick on a long paste', () => {
    for (const part of ['visto ', 'a.b', '"', '- ', 'l’']) {
      const started = performance.now();
      suggest(list, part.repeat(10_000 / part.length), 8);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});

describe('citedDecisions', () => {
  it.each<[Resolution | null, string[]]>([
    [null, []],
    [{ state: 'found', id: 'a', doubt: true }, ['a']],
    [{ state: 'found', id: 'a', doubt: false, mismatch: 'date' }, []],
    [{ state: 'ambiguous', ids: ['a', 'b'] }, ['a', 'b']],
    [{ state: 'ambiguous', ids: ['a', 'b', 'c', 'd'] }, []],
    [{ state: 'absent', label: 'Cass. 1/2021', near: [{ id: 'a', why: 'year' }] }, []],
  ])('%j leads at once to %j', (resolution, ids) => {
    expect(citedDecisions(resolution)).toEqual(ids);
  });
});

describe.each(languages)('the suggestions of the library in %s', (language) => {
  const library = readLibrary();
  const built = buildSuggestions(library, language);

  it('are read back from their file as they were', () => {
    expect(readSuggestions(formatSuggestions(built), language)).toEqual(listSuggestions(built, language));
  });

  it('are every issue, obstacle, provision, court and mission of some decision, with its number', () => {
    const counts = (facet: Suggestion['facet']): Record<string, number> => Object.fromEntries(built.filter((each) => each.facet === facet).map(({ value, count }) => [value, count]));
    const sizes = (groups: ReadonlyMap<string, readonly unknown[]>): Record<string, number> => Object.fromEntries([...groups].map(([value, decisions]) => [value, decisions.length]));
    expect(counts('issue')).toEqual(sizes(library.byIssue));
    expect(counts('provision')).toEqual(sizes(library.byProvision));
    expect(counts('court')).toEqual(sizes(library.byCourt));
    expect(counts('mission')).toEqual(sizes(library.byMission));
    const obstacles = new Map<string, unknown[]>();
    for (const decision of library.decisions) for (const obstacle of new Set(decision.obstacles)) obstacles.set(obstacle, [...(obstacles.get(obstacle) ?? []), decision]);
    expect(counts('obstacle')).toEqual(sizes(obstacles));
    expect(new Set(built.map(({ facet }) => facet))).toEqual(new Set(suggestedFacets));
  });

  it('are each found by their own label and by each of their other names', () => {
    const all = listSuggestions(built, language);
    for (const { facet, value, label, synonyms } of built) {
      for (const name of [label, ...synonyms]) expect([name, suggest(all, name, built.length).some(({ suggestion }) => suggestion.facet === facet && suggestion.value === value)]).toEqual([name, true]);
    }
  });

  it('repeat no name', () => {
    for (const { label, synonyms } of built) expect(new Set([label, ...synonyms].map((name) => name.toLowerCase())).size).toBe(synonyms.length + 1);
  });
});
