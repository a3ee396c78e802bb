import { describe, expect, it } from 'vitest';
import { ConceptIndex, nameConcepts, stemsOf, termsByNames } from './concepts.ts';
import { wordsOf } from './terms.ts';

const called: Record<string, string[]> = {
  clearance: ['nulla osta', 'autorizzazione prefettizia'],
  expired: ['nulla osta scaduto', 'scadenza del nulla osta'],
  mission: ['ambasciata', 'consolato'],
  'mission-silence': ['silenzio dell’ambasciata'],
  kinship: ['legame familiare', 'prova del legame'],
  twin: ['legame familiare'],
  wives: ['più mogli'],
  'grown-child': ['figlio di venti anni'],
  'old-parent': ['madre di sessanta anni'],
  'over-65': ['ultrasessantacinquenne', 'over 65'],
  'under-65': ['infrasessantacinquenne', 'under 65'],
};
const labels = Object.keys(called);
const index = new ConceptIndex(nameConcepts(labels.map(() => ({ means: {} })), Object.values(called)), 'it');
const ids = (question: string): string[] => index.recognise(wordsOf(question)).map((own) => labels[own.concept.place] ?? '');

describe('recognise', () => {
  it.each([
    ['nulla osta', ['clearance']],
    ['nullaosta', ['clearance']],
    ['i nulla osta scaduti', ['expired']],
    ['il nulla osta, che nel frattempo era scaduto', ['expired']],
    ['scaduto il nulla osta', ['expired']],
    ['consolato', ['mission']],
    ['il silenzio del consolato', ['mission-silence']],
    ['il consolato e il nulla osta scaduto', ['expired', 'mission']],
    ['legami familiari', ['kinship', 'twin']],
    ['osta nulla', ['clearance']],
    ['osta', []],
    ['nulla di fatto; il giudice, letti gli atti, rigetta: non si osta', []],
    ['più mogli', ['wives']],
    ['mio figlio ha 22 anni', ['grown-child']],
    ['figli di venti anni', ['grown-child']],
    ['mio figlio ha 12 anni', []],
    ['mia madre ha 72 anni', ['old-parent']],
    ['mia madre ha 42 anni', []],
    ['genitori over 65', ['over-65']],
    ['genitori over-70', ['over-65']],
    ['genitori under 65', ['under-65']],
    ['genitori under60', ['under-65']],
    ['figli over 18', []],
    ['figli under 30', []],
    ['la moglie', []],
    ['visto', []],
    ['', []],
  ])('finds in %j %j', (question, expected) => {
    expect(ids(question)).toEqual(expected);
  });

  it('tells which words of the question a concept covers', () => {
    const [found] = index.recognise(wordsOf('il nulla osta era già scaduto'));
    expect([...(found?.words ?? [])].sort()).toEqual(['nulla', 'osta', 'scaduto']);
  });

  it('stays quick on a long question that repeats one name', () => {
    const words = wordsOf('nulla osta '.repeat(2000));
    const started = performance.now();
    index.recognise(words);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a concept', () => {
  it('is called by its names, the best first; an unknown one by none', () => {
    expect(index.namesOf(0)).toEqual(['nulla osta', 'autorizzazione prefettizia']);
    expect(index.namesOf(99)).toEqual([]);
  });

  it('lends its words to mending', () => {
    expect(index.words()).toContain('prefettizia');
  });

  it('is looked up by the stems of its content words', () => {
    expect(new Set(stemsOf('scadenza del nulla osta', 'it'))).toEqual(new Set(stemsOf('nulla osta scaduto', 'it')));
    expect(stemsOf('più mogli', 'it')).toHaveLength(2);
    expect(stemsOf('…', 'it')).toEqual([]);
  });

  it('has its terms once each, first those of most names', () => {
    const terms = termsByNames(Object.values(called), 'it');
    expect(new Set(terms).size).toBe(terms.length);
    expect(new Set(terms.slice(0, 2))).toEqual(new Set(stemsOf('nulla osta', 'it')));
  });
});
