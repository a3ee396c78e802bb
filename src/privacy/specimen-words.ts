// The words and case names that the tests of this folder know, as a small library would give them.
import { buildCaseNames } from './case-names.ts';
import { findPersonalData, type PrivacyWords, type TextUse } from './check-privacy.ts';
import { buildKnownWords } from './known-words.ts';

const known = buildKnownWords({
  texts: [
    'Tribunale di Roma', 'Corte di giustizia dell’Unione europea', 'Ambasciata d’Italia a Colombo', 'Melting Pot Europa', 'La Legge per Tutti', 'VFS Global', 'Testo unico immigrazione',
    'AIDA', 'ECRE / ASGI', 'Codice dei visti', 'Nulla osta',
  ],
  towns: ['Colombo', 'Islamabad', 'Addis Abeba', 'Casablanca', 'Kabul', 'Mogadiscio', 'Mogadishu'],
  countries: ['Gerusalemme'],
});

export const specimenWords: PrivacyWords = {
  known,
  caseNames: buildCaseNames(
    [
      { it: 'Rhimou Chakroun contro Minister van Buitenlandse Zaken', en: 'Rhimou Chakroun v Minister van Buitenlandse Zaken' },
      { it: 'A e S', en: 'A and S' },
      { it: 'B. M. M. e a. contro État belge', en: 'B. M. M. and Others v État belge' },
      { it: 'Biao c. Danimarca', en: 'Biao v. Denmark' },
      { it: 'Tanda-Muzinga c. Francia', en: 'Tanda-Muzinga v. France' },
      { it: 'X, Y, A, B contro État belge (Afrin)', en: 'X, Y, A, B v État belge (Afrin)' },
      { it: 'Parlamento europeo contro Consiglio dell’Unione europea', en: 'European Parliament v Council of the European Union' },
      { it: 'Gül c. Svizzera', en: 'Gül v. Switzerland' },
    ],
    known,
  ),
};

/** What is found in a text, one line each: `error phone +39 333 1234567`. */
export function foundIn(text: string, use: TextUse = 'text'): string[] {
  return findPersonalData(text, specimenWords, use).map(({ severity, kind, start, end }) => `${severity} ${kind} ${text.slice(start, end)}`);
}
