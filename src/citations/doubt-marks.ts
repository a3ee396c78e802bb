// The words, in brackets, by which a copied citation says what is not certain about it. The grammar reads them too: a
// citation that was copied from the library finds its decision again.
import type { Bilingual } from '../i18n/languages.ts';

export const doubtMark = {
  court: { it: '[giudice da verificare]', en: '[court to be verified]' },
  section: { it: '[sezione da verificare]', en: '[section to be verified]' },
  /** Judgment, order or decree: named apart from the kind of a number, so that two marks in one citation cannot be confused. */
  form: { it: '[forma da verificare]', en: '[form to be verified]' },
  /** The kind of a number that no source proves. */
  kind: { it: '[tipo da verificare]', en: '[kind to be verified]' },
  date: { it: '[data da verificare]', en: '[date to be verified]' },
  number: { it: '[numero da verificare]', en: '[number to be verified]' },
  /** Neither the type nor any number is known. */
  unknown: { it: '[tipo e numero non noti]', en: '[kind and number not known]' },
} as const satisfies Record<string, Bilingual>;

export const doubtMarks: readonly string[] = Object.values(doubtMark).flatMap(({ it, en }) => [it, en]);

/** Stands after a holding that is copied: the words are the library's, not the court's. */
export const paraphraseMark: Bilingual = { it: '[nostra parafrasi, da verificare sul testo]', en: '[our paraphrase, to be checked against the text]' };

/** Stands after a holding that a doubt of its own concerns. */
export const holdingMark: Bilingual = { it: '[massima da verificare]', en: '[holding to be verified]' };
