// Days as people write them, as pieces of patterns: detectors of births and of telling combinations share them.

/** Alternatives of a pattern that must tell capitals elsewhere: each as it is, with a capital, all in capitals. */
export function eitherCase(words: readonly string[]): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  // An escape (a backslash and its letter) has no capitals.
  const upper = (word: string): string => word.replace(/\\.|[^\\]/g, (part) => (part.startsWith('\\') ? part : part.toUpperCase()));
  return `(?:${[...new Set(words.flatMap((word) => [word, capital(word), upper(word)]))].join('|')})`;
}

const months = [
  'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];
/** A month's name in either language. */
export const month = eitherCase(months);
const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])(?:[°º]|st|nd|rd|th)?';

/** A day of a year: 3 marzo 1990, 3.3.90, 1990-03-03, March 3, 1990. */
export const exactDay = `(?<![\\d/.,-])(?:${dayNumber} ?[./-] ?(?:1[0-2]|0?[1-9]) ?[./-] ?(?:19|20)?\\d{2}|${dayNumber}\\s(?:of )?${month}\\s(?:(?:19|20)\\d{2}|'\\d{2})|${month}\\s${dayNumber},?\\s(?:19|20)\\d{2}|(?:19|20)\\d{2}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9]))(?![\\d/])`;

/** A day of a month, no year told. */
export const dayAndMonth = `${dayNumber}\\s(?:of )?${month}(?!\\p{L})`;

/** A year, with its month or without. */
export const monthOrYear = `(?:${month}\\s)?(?:19|20)\\d{2}(?![\\d/])`;
