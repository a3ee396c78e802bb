import { describe, expect, it } from 'vitest';
import { blotOfficialNames, buildCaseNames } from './case-names.ts';
import { buildKnownWords } from './known-words.ts';
import { foundIn, specimenWords } from './specimen-words.ts';

describe('official names of cases', () => {
  it('do not make a person of the respondent State, with or without its article', () => {
    const known = buildKnownWords({ texts: [], towns: [] });
    const names = buildCaseNames([{ it: 'Biao c. Italia', en: 'Biao v. Italy' }, { it: 'Biao c. l’Italia', en: 'Biao v. the Netherlands' }], known);
    expect([...names.words]).toEqual(['biao']);
  });

  it('hold persons, but not initials, States, offices or the court’s own nicknames', () => {
    expect([...specimenWords.caseNames.words].sort()).toEqual(['biao', 'chakroun', 'gul', 'rhimou', 'tanda-muzinga']);
  });

  it.each([
    ['la sentenza Chakroun', ['error case-name Chakroun']], ['CHAKROUN (C-578/08)', ['error case-name CHAKROUN']], ['the Chakroun case', ['error case-name Chakroun']],
    ['Biao c. Danimarca, ric. n. 38590/10', ['error case-name Biao']], ['Tanda-Muzinga v. France', ['error case-name Tanda-Muzinga']], ['Gul v Switzerland', ['error case-name Gul']],
    // Not in the library: told by its form.
    ['Jeunesse v. the Netherlands', ['error case-name Jeunesse']], ['Hode and Abdi v. the United Kingdom', ['error case-name Hode and Abdi']], ['El Ghatet c. Svizzera', ['error case-name El Ghatet']],
    ['Senigo Longue e altri c. Francia', ['error case-name Senigo Longue e altri']], ['Khachab contro Subdelegación', ['error case-name Khachab']],
  ])('%s: a person is named in our own words', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    'A e S, C-550/16, EU:C:2018:248', 'Case C-550/16 A and S EU:C:2018:248', 'B. M. M. and Others v État belge', 'Bundesrepublik Deutschland v XC', 'Parlamento c. Consiglio', 'European Parliament v Council',
    'Commissione c. Italia', 'X, Y, A, B contro État belge (Afrin)', 'M.A. v. Denmark', 'S.F. v. Finland', 'ric. n. 38590/10', 'il ricorso contro il diniego', 'Il ricorso contro l’Italia', 'K. and B. v Staatssecretaris',
  ])('%s: nobody is named', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('may stand in officialName', () => {
    expect(foundIn('Rhimou Chakroun contro Minister van Buitenlandse Zaken', 'case-name')).toEqual([]);
    expect(foundIn('Rossi, RSSMRA85T10A562S', 'case-name')).toEqual(['error fiscal-code RSSMRA85T10A562S']);
  });

  it('are blotted out in citations of the site, length kept', () => {
    const citation = 'Corte EDU, GC, 24 maggio 2016, Biao c. Danimarca, ric. n. 38590/10';
    const blotted = blotOfficialNames(citation, specimenWords.caseNames);
    expect(blotted).toBe('Corte EDU, GC, 24 maggio 2016, xxxx x. xxxxxxxxx, ric. n. 38590/10');
    expect(blotOfficialNames('la dottrina Biao', specimenWords.caseNames)).toBe('la dottrina Biao');
  });
});
