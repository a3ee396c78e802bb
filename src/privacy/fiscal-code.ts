// The Italian fiscal code (D.M. 23 December 1976): sixteen characters, the last of which checks the others. Where two
// persons would share one ("omocodia") digits become letters from the right, so L to V may stand for 0 to 9.
import { findPattern, type Finding } from './finding.ts';

const omocodiaDigits = 'LMNPQRSTUV';
/** What the characters in odd places (1st, 3rd, ...) count; those in even places count their rank. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const rank = (character: string): number => (/\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65);

/** The check letter of the first fifteen characters, in capitals. */
export function checkLetter(fifteen: string): string {
  const sum = [...fifteen].reduce((total, character, index) => total + (index % 2 === 0 ? (oddValues[rank(character)] ?? 0) : rank(character)), 0);
  return String.fromCharCode(65 + (sum % 26));
}

const toDigits = (part: string): number => Number(part.replace(/[A-Z]/g, (letter) => String(omocodiaDigits.indexOf(letter))));

const isDay = (part: string): boolean => {
  const day = toDigits(part);
  return (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
};

export function isFiscalCode(code: string): boolean {
  return /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/.test(code) && isDay(code.slice(9, 11)) && checkLetter(code.slice(0, 15)) === code[15];
}

const gap = '[ .-]?';
const leadIn = '(?<leadIn>(?:codice fiscale|cod\\. ?fisc\\.|c\\. ?f\\.|cf|tax code|fiscal code)(?: ?(?:n\\.|numero|no\\.|number|:|\\())?[ ]{0,2})?';
const shape = new RegExp(
  `${leadIn}(?<![\\p{L}\\d])(?<found>[A-Z]{3}${gap}[A-Z]{3}${gap}[\\dL-NP-V]{2}${gap}[A-EHLMPR-T]${gap}[\\dL-NP-V]{2}${gap}[A-Z][\\dL-NP-V]{3}${gap}[A-Z])(?![\\p{L}\\d])`,
  'giud',
);
/** The eleven digits given to those who wait for their own code. */
const provisional = /(?<![\p{L}\d])(?:codice fiscale|cod\. ?fisc\.|c\. ?f\.)(?: (?:numerico|provvisorio)){0,2}(?: ?(?:n\.|numero|:)){0,2} {0,2}(?<found>\d{11})(?!\d)/giud;

/** A right check letter proves a code; a wrong one, after "C.F.", is a code with a slip of the pen, and tells as much. */
export function findFiscalCodes(text: string): Finding[] {
  return [
    ...findPattern(text, 'fiscal-code', shape, ({ groups }) => {
      const written = groups?.['found'] ?? '';
      const code = written.replace(/[ .-]/g, '').toUpperCase();
      // Spaced out in small letters it would be any short words.
      if (code.length < written.length && written !== written.toUpperCase()) return null;
      return isFiscalCode(code) || groups?.['leadIn'] ? 'error' : /\d/.test(code) ? 'warning' : null;
    }),
    ...findPattern(text, 'fiscal-code', provisional),
  ];
}
