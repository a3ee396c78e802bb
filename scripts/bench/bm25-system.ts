// Plain BM25, as strong as a small library makes it: MiniSearch's BM25+ over title and text, any word enough, function
// words left out, the others stemmed by Snowball and without accents. Of the usual settings (title counted 1, 2 or 4
// times, function words kept or not, one field or two) these answered the judged questions best.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import MiniSearch from 'minisearch';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { functionWords } from '../../src/search/function-words.ts';
import { fold } from '../../src/text/fold.ts';
import { indexedTexts } from './indexed-text.ts';
import type { SearchSystem } from './system.ts';

const stemmers: Record<Language, (word: string) => string> = { it: stemItalian, en: stemEnglish };

/** Accents go before the stemmer comes, so that "validita" and "validità" end in one stem. */
function termOf(word: string, language: Language): string | null {
  const folded = fold(word);
  return functionWords[language].has(folded) ? null : stemmers[language](folded);
}

export function bm25System(): SearchSystem {
  const indexes = new Map<Language, MiniSearch>();
  return {
    name: 'BM25',
    async prepare(library) {
      for (const language of languages) {
        const index = new MiniSearch({ fields: ['title', 'text'], processTerm: (word) => termOf(word, language) });
        index.addAll(indexedTexts(library, language).map(({ id, title, texts }) => ({ id, title, text: texts.join('\n') })));
        indexes.set(language, index);
      }
    },
    async search(question, reader) {
      return indexes.get(reader)?.search(question).map(({ id }) => String(id)) ?? [];
    },
    async close() {
      indexes.clear();
    },
  };
}
