// On the library as it is: what a trainer types, and what stands in the list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { toDataset } from '../exports/dataset.ts';
import { languages } from '../i18n/language.ts';
import { knownOf } from './shown-session.ts';
import { StepFinder } from './step-finder.ts';

const known = knownOf(toDataset(readLibrary(), 'https://massimario.example'));
const finders = { it: new StepFinder(known, 'it'), en: new StepFinder(known, 'en') };
const find = (typed: string, language: 'it' | 'en' = 'it'): string[] => finders[language].find(typed).map(({ decision, holding }) => (holding === null ? decision : `${decision}#${holding}`));
const cgue = 'eu-cgue-c-550-16';
const rome = 'it-trib-roma-rg-2024-20990';
const holdingsOf = (id: string): string[] => (known.decisions.get(id)?.holdings ?? []).map((holding) => `${id}#${holding.id}`);

describe('what a step is added from', () => {
  it.each(['C-550/16', 'CGUE, 12 aprile 2018, C-550/16', 'ECLI:EU:C:2018:248', '62016CJ0550', 'sentenza C‑550/16'])('is the decision that %s means, then its holdings', (typed) => {
    expect(find(typed)).toEqual([cgue, ...holdingsOf(cgue)]);
  });

  it.each(['', '/', '/?x=1#sources', '/#h99', '/#h1:~:text=minore'])('is what an address leads to, with %s at its end', (end) => {
    expect(find(` https://massimario.example/it/decisions/${cgue}${end} `)).toEqual([end.startsWith('/#h1:') ? `${cgue}#h1` : cgue]);
    expect(find(`http://localhost/en/decisions/it-cass-1900-1${end}`)).toEqual([]);
  });

  it('is offered while a number is still being typed', () => {
    for (const typed of ['C-550/', 'C-550/1', '20990/', 'Trib. Roma 20990']) expect(find(typed).some((id) => id === cgue || id === rome), typed).toBe(true);
  });

  it('is nothing where the library has no such decision, or not of that day, whatever else looks alike', () => {
    expect(find('C-551/16')).toEqual([]);
    expect(find('Cass. 20127/2019')).toEqual([]);
    expect(find('Cass. 20127/2021 del 3 marzo 2020')).toEqual([]);
    expect(find('zzzz')).toEqual([]);
    expect(find('di con per')).toEqual([]);
  });

  it.each(languages)('is found by the words of every title, without accents or capitals (%s)', (language) => {
    const missed = [...known.decisions.values()].filter(({ id, title }) => !find(title[language].toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''), language).includes(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it.each(languages)('is found by the citation of every decision as the library writes it (%s)', (language) => {
    const missed = [...known.decisions.keys()].filter((id) => {
      const own = finders[language].find(`https://x.it/it/decisions/${id}/`)[0]?.citation ?? '?';
      return !find(own, language).includes(id);
    });
    expect(missed).toEqual([]);
  });

  it('is a holding where its own words are typed, also beside the citation of its decision', () => {
    const [, second] = known.decisions.get(rome)?.holdings ?? [];
    const words = second?.text.it.split(' ').slice(0, 9).join(' ') ?? '?';
    expect(find(words)).toContain(`${rome}#${second?.id}`);
    expect(find(`C-550/16 ${known.decisions.get(cgue)?.holdings[0]?.text.it.split(' ').slice(0, 6).join(' ')}`)[0]).toBe(`${cgue}#h1`);
  });

  it('says court, date, number, with the doubts in brackets, and outcome', () => {
    for (const [language, court, day] of [['it', 'CGUE', '12 aprile 2018'], ['en', 'Court of Justice of the European Union', '12 April 2018']] as const) {
      for (const { citation, beside, text, outcome } of finders[language].find('C-550/16')) {
        for (const said of ['C-550/16', court, day]) expect(`${citation} ${beside}`).toContain(said);
        expect([text, outcome]).not.toContain('');
      }
    }
    expect(finders.it.find('C-550/16').map(({ holding, beside }) => [holding, beside.includes('[massima da verificare]')])).toEqual([[null, false], ['h1', false], ['h2', true], ['h3', false]]);
    const ofRome = finders.it.find('Trib. Roma 20990')[0];
    expect([ofRome?.citation, ofRome?.beside]).toEqual(['Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024', '']);
  });

  it('never throws, and never lists more than can be looked through, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (typed) => finders.it.find(typed).length <= 12));
  });
});
