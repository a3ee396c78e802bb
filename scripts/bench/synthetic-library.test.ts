import { describe, expect, it } from 'vitest';
import { courtOf, issuesOf } from '../../src/cases/library.ts';
import { caseId } from '../../src/cases/written-forms.ts';
import { buildCitationIndex } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { resolveQuery } from '../../src/citations/resolve-query.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { readLibrary } from '../content/read-content.ts';
import { randomFrom } from '../content/seeded-random.ts';
import { Speech, vocabularySize } from './speech.ts';
import { syntheticLibrary, textsOf } from './synthetic-library.ts';

const real = readLibrary();
const library = syntheticLibrary(real, 600);
const { decisions } = library;

const distinct = (values: readonly (string | null)[]): number => new Set(values).size;
const shareOf = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

/** How often each word stands in the library, most frequent first. */
function frequencies(language: Language): number[] {
  const counts = new Map<string, number>();
  for (const decision of decisions) {
    for (const text of textsOf(decision, language)) for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

describe('the synthetic library', () => {
  it('is the same for the same seed and another for another', () => {
    const again = syntheticLibrary(real, 20);
    expect(syntheticLibrary(real, 20)).toEqual(again);
    expect(syntheticLibrary(real, 20, 2).decisions.map(({ headnote }) => headnote.it)).not.toEqual(again.decisions.map(({ headnote }) => headnote.it));
  }, 30_000);

  it('has as many decisions as were asked for, newest first, each with an id of its own', () => {
    expect(decisions.length).toBe(600);
    expect(library.byId.size).toBe(600);
    for (const { id } of decisions) caseId.parse(id);
    expect(decisions.map(({ date }) => date)).toEqual(decisions.map(({ date }) => date).sort().reverse());
  });

  it('has 800 to 1,500 words a decision in each language', () => {
    for (const language of languages) {
      const lengths = decisions.map((decision) => textsOf(decision, language).join(' ').split(' ').length);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(799);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(1500);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeGreaterThan(600);
    }
  });

  it.each(languages)('uses words in %s as often as real texts do', (language) => {
    const counts = frequencies(language);
    const slope = (from: number, to: number): number => Math.log((counts[from - 1] ?? 0) / (counts[to - 1] ?? 1)) / Math.log(from / to);
    // The law of Zipf in the middle, a steeper tail, and new words for as long as one reads on.
    expect(slope(10, 1000)).toBeGreaterThan(-1.4);
    expect(slope(10, 1000)).toBeLessThan(-0.8);
    expect(counts.length).toBeGreaterThan(20_000);
    expect(counts.filter((count) => count <= 2).length / counts.length).toBeGreaterThan(0.3);
  });

  it('can use sixty thousand different words in each language', () => {
    for (const language of languages) expect(new Speech(real, language, randomFrom(1)).vocabulary).toBe(vocabularySize);
  });

  it('spreads over courts, years, issues, countries and outcomes as the real one does', () => {
    expect(distinct(decisions.map(({ court }) => court))).toBeGreaterThan(30);
    expect(distinct(decisions.map(({ date }) => date.slice(0, 4)))).toBe(27);
    expect(library.byIssue.size).toBeGreaterThan(45);
    expect(distinct(decisions.flatMap(({ sponsor, relatives }) => [sponsor, ...relatives].map(({ nationality }) => nationality)).filter((code) => code !== null))).toBeGreaterThan(30);
    expect(new Set(decisions.map((decision) => issuesOf(decision).length))).toEqual(new Set([1, 2, 3, 4]));
    for (const outcome of ['granted', 'refused', 'not-seen']) {
      const [made, given] = [decisions, real.decisions].map((list) => shareOf(list.map((decision) => decision.outcome === outcome)));
      expect(Math.abs((made ?? 0) - (given ?? 0))).toBeLessThan(0.06);
    }
  });

  it('cites earlier decisions, in its relations and in its prose', () => {
    const citing = decisions.filter(({ relations }) => relations.length > 0);
    expect(citing.length).toBeGreaterThan(300);
    for (const { date, relations, paragraphs } of citing) {
      const prose = paragraphs.map(({ text }) => text.it).join(' ');
      for (const { target } of relations) {
        const cited = library.byId.get(target ?? '');
        expect(cited && cited.date <= date && prose.includes(formatCitation(cited, courtOf(library, cited), 'it'))).toBe(true);
      }
    }
  });

  it('is found by its numbers', () => {
    const index = buildCitationIndex(library);
    const found = decisions.slice(0, 50).map(({ id, ecli, numbers, court }) => {
      const asked = ecli?.value ?? `${library.courts.get(court)?.short.it ?? ''} n. ${numbers[0]?.normalised ?? ''}`;
      const resolution = resolveQuery(asked, index)?.resolution;
      return resolution?.state === 'found' ? resolution.id === id : resolution?.state === 'ambiguous' && resolution.ids.includes(id);
    });
    expect(shareOf(found.map((each) => each === true))).toBe(1);
  });
});
