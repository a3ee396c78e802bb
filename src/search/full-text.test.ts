import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { answerQuestion, type FullTextIndex } from './full-text.ts';
import { buildWordList, roughStem } from './word-list.ts';

/** A small full-text index over pages of plain text: a word finds the pages that have a word with its stem. */
function indexOf(language: Language, pages: Record<string, string>): FullTextIndex & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    words: async () => buildWordList(Object.values(pages)),
    async search(term) {
      asked.push(term);
      const text = term.startsWith('"') ? term.slice(1, -1) : roughStem(term, language);
      return new Map(Object.entries(pages).flatMap(([page, content]) => (content.toLowerCase().includes(text) ? [[page, { score: 1, locations: [0] }]] : [])));
    },
    page: async (name) => ({ content: pages[name] ?? '', anchors: [] }),
  };
}

const indexes = () => ({
  it: indexOf('it', { it_1: 'visto negato per nulla osta scaduto', it_2: 'documento di viaggio e test del dna', it_3: 'visto per il figlio' }),
  en: indexOf('en', { en_1: 'visa refused because the nulla osta had expired', en_2: 'travel document and dna test', en_3: 'visa for the child' }),
});

describe('answerQuestion', () => {
  it('searches each content word and puts the page with all of them first', async () => {
    const own = indexes();
    const { language, terms, unknown, pages } = await answerQuestion('Il visto e il nulla osta', 'it', own);
    expect({ language, terms, unknown }).toEqual({ language: 'it', terms: ['visto', 'nulla', 'osta'], unknown: [] });
    expect(pages.map(({ page, covered }) => [page, covered])).toEqual([['it_1', 3]]);
    expect(own.en.asked).toEqual([]);
  });

  it('names words that no decision has and searches for the others', async () => {
    const { terms, unknown, pages } = await answerQuestion('visto xyzzy', 'it', indexes());
    expect({ terms, unknown, found: pages.map(({ page }) => page) }).toEqual({ terms: ['visto'], unknown: ['xyzzy'], found: ['it_1', 'it_3'] });
  });

  it('finds nothing when no word is known', async () => {
    const own = indexes();
    const { terms, unknown, pages } = await answerQuestion('qwxyz', 'it', own);
    expect({ terms, unknown, pages }).toEqual({ terms: [], unknown: ['qwxyz'], pages: [] });
    expect(own.it.asked).toEqual([]);
  });

  it('searches the other language, whole, where it has more of the words', async () => {
    const own = indexes();
    const { language, terms, unknown, pages } = await answerQuestion('DNA test travel document', 'it', own);
    expect({ language, terms, unknown }).toEqual({ language: 'en', terms: ['dna', 'test', 'travel', 'document'], unknown: [] });
    expect(pages[0]).toMatchObject({ page: 'en_2', covered: 4 });
    expect(own.it.asked).toEqual([]);
  });

  it('stays in the reader’s language when both have as many of the words', async () => {
    expect((await answerQuestion('dna xyzzy', 'it', indexes())).language).toBe('it');
  });

  it('looks a phrase up in the reader’s language, then in the other', async () => {
    expect(await answerQuestion('"nulla osta scaduto"', 'it', indexes())).toMatchObject({ language: 'it', pages: [{ page: 'it_1' }] });
    expect(await answerQuestion('"travel document"', 'it', indexes())).toMatchObject({ language: 'en', pages: [{ page: 'en_2' }] });
    expect(await answerQuestion('"never said"', 'it', indexes())).toMatchObject({ language: 'it', pages: [] });
  });
});
