// A note is read beside its passage: long enough to say something, short enough not to push the text apart.
import { languages } from '../../i18n/languages.ts';
import { plainText } from '../plain-text.ts';
import { proseProblem, type EntryRule } from './corpus.ts';

const shortest = 25;
const longest = 90;

export const noteLength: EntryRule = ({ notes }) => {
  if (!notes) return [];
  const own = new Set(notes.records.map(({ id }) => id));
  return languages.flatMap((language) => notes.sections[language].filter(({ heading }) => own.has(heading)).flatMap(({ heading, text, line }) => {
    const words = plainText(text).split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words === 0 || (words >= shortest && words <= longest)) return [];
    return [proseProblem(notes.files[language], line, heading,
      { it: `la nota ha ${words} parole`, en: `the note has ${words} words` },
      { it: `scriverla in ${shortest}–${longest} parole`, en: `write it in ${shortest} to ${longest} words` })];
  }));
};
