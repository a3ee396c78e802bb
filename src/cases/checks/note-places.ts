// A note stands on something that is there, and its quote is found there once, in each language: a note on the wrong passage
// is worse than none.
import { languages, type Language } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { plainText } from '../plain-text.ts';
import { problemAt, type Entry, type EntryRule } from './corpus.ts';

/** The words of every block of an entry that a note can be on, by anchor, as a reader sees them. */
export function blocksOf({ record, translation, prose }: Entry, language: Language): Map<string, string> {
  const holdings = record.holdings.map(({ id, text }): [string, string] => [id, language === 'it' ? text : (translation.holdings[id] ?? '')]);
  const paragraphs = prose[language].paragraphs.map(({ number, text }): [string, string] => [`p${number}`, plainText(text)]);
  return new Map([['headnote', (language === 'it' ? record : translation).headnote], ...holdings, ...paragraphs]);
}

export const countOf = (text: string, quote: string): number => text.split(quote).length - 1;

export const notePlaces: EntryRule = (entry) => {
  if (!entry.notes) return [];
  const problems: Problem[] = [];
  const { records, files } = entry.notes;
  const blocks = { it: blocksOf(entry, 'it'), en: blocksOf(entry, 'en') };
  records.forEach(({ on, quote }, index) => {
    if (!blocks.it.has(on)) {
      problems.push(problemAt(files.it, ['notes', index, 'on'], { it: `la decisione non ha ${on}`, en: `the decision has no ${on}` }, suggest(on, blocks.it.keys())));
      return;
    }
    for (const language of quote ? languages : []) {
      const words = quote?.[language] ?? '';
      const count = countOf(blocks[language].get(on) ?? '', words);
      if (count === 1) continue;
      problems.push(problemAt(files.it, ['notes', index, 'quote', language], count === 0
        ? { it: `queste parole non stanno in ${on} di ${language}.mdx`, en: `these words do not stand in ${on} of ${language}.mdx` }
        : { it: `queste parole stanno ${count} volte in ${on} di ${language}.mdx`, en: `these words stand ${count} times in ${on} of ${language}.mdx` }, count === 0
        ? { it: 'copiare le parole esatte, con la loro punteggiatura e senza segni di enfasi; se la nota riguarda tutto il testo, togliere quote', en: 'copy the exact words, with their punctuation and without marks of emphasis; where the note is on the whole text, take quote out' }
        : { it: 'allungare la citazione finché è una sola', en: 'lengthen the quote until there is one' }));
    }
  });
  return problems;
};
