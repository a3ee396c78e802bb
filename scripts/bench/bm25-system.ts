// Plain BM25, as strong as a small library makes it: MiniSearch's BM25+ over title and text, any word enough, words
// stemmed by Snowball and without accents, the title counted twice as in most settings of the kind.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import MiniSearch from 'minisearch';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { fold } from '../../src/text/fold.ts';
import { indexedTexts } from './indexed-text.ts';
import type { SearchSystem } from './system.ts';

const stemmers: Record<Language, (word: string) => string> = { it: stemItalian, en: stemEnglish };

export function bm25System(): SearchSystem {
  const indexes = new Map<Language, MiniSearch>();
  return {
    name: 'BM25',
    async prepare(library) {
      for (const language of languages) {
        // Accents go first, so that "validita" and "validità" end in one stem.
        const index = new MiniSearch({ fields: ['title', 'text'], processTerm: (word) => stemmers[language](fold(word)), searchOptions: { boost: { title: 2 } } });
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
