import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from '../cases/library.ts';
import { hasNumber, isOfficiallyPublished, writeCopyRequest } from './copy-request.ts';

const library = readLibrary();
const requestFor = (id: string): string | null => {
  const decision = library.byId.get(id);
  if (!decision) throw new Error(`No decision ${id}`);
  return writeCopyRequest(decision, courtOf(library, decision));
};
const lines = (id: string): string[] => (requestFor(id) ?? '').split('\n');

describe('a request for a copy', () => {
  it('is filled in with court, type, dates and numbers', () => {
    expect(lines('it-cass-2009-11803')).toEqual(expect.arrayContaining([
      'Alla cancelleria', 'Corte di cassazione', '- sezione: Prima Sezione Civile', '- tipo di provvedimento: sentenza', '- data: 20 maggio 2009', '- udienza o camera di consiglio: 27 gennaio 2009',
      '- numero del provvedimento: 11803/2009', '- numero di ruolo (r.g.): 19295/2006',
    ]));
  });

  it('says what is not known, and blanks are left for the person who signs', () => {
    const text = requestFor('it-trib-roma-2023-06-16-dhaka-age-test') ?? '';
    expect(text).toContain('- sezione: [non nota]');
    expect(text).toContain('- numero del provvedimento: [non noto]');
    expect(text).toMatch(/sottoscritto\/a _+, avvocato del foro di _+/);
  });

  it('gives both dates where the sources disagree', () => {
    expect(lines('it-trib-roma-rg-2024-20990')).toEqual(expect.arrayContaining(['- data: 29 luglio 2024 [data da verificare]', '- altra data riferita dalle fonti: 16 aprile 2024']));
    expect(requestFor('it-cass-2009-11803')).not.toContain('altra data');
  });

  it('carries every doubt on what it asks for', () => {
    const mark = { court: '[giudice da verificare]', section: '[sezione da verificare]', date: '[data da verificare]', numbers: '[numero da verificare]' } as const;
    const wrong = library.decisions.flatMap((decision) => {
      const text = writeCopyRequest(decision, courtOf(library, decision));
      if (text === null) return [];
      const fields = decision.doubts.map(({ field }) => field.split('.')[0]);
      const wanted = (Object.keys(mark) as (keyof typeof mark)[]).filter((field) => fields.includes(field)
        && !(field === 'section' && decision.section === null)
        && !(field === 'numbers' && !hasNumber(decision)));
      return wanted.filter((field) => !text.includes(mark[field])).map((field) => `${decision.id}: ${field}`);
    });
    expect(wrong).toEqual([]);
    expect(library.decisions.some(({ doubts }) => doubts.some(({ field }) => field === 'date'))).toBe(true);
  });

  it('never carries a name: of the entry only its numbers, dates, section and the court go in', () => {
    for (const decision of library.decisions.filter(({ officialName }) => officialName !== null)) {
      expect(writeCopyRequest(decision, courtOf(library, decision)) ?? '').not.toContain(decision.officialName?.it);
    }
  });

  it('is addressed to the secretariat of an administrative court, without the rule on civil registries', () => {
    const administrative = library.decisions.find((decision) => courtOf(library, decision).level === 'administrative');
    const text = requestFor(administrative?.id ?? '') ?? '';
    expect(text).toMatch(/^Alla segreteria\n/);
    expect(text).toMatch(/Fondamento della richiesta: _+\./);
    expect(requestFor('it-cass-2017-649')).toContain('art. 744 c.p.c.');
  });

  it('leaves the basis blank for a criminal chamber too', () => {
    const criminal = library.decisions.find(({ court }) => court === 'cass-pen');
    expect(requestFor(criminal?.id ?? '')).not.toContain('c.p.c.');
  });

  it('is not written where decisions are published for everybody', () => {
    const published = library.decisions.filter((decision) => isOfficiallyPublished(courtOf(library, decision)));
    expect(published.map(({ id }) => id)).toEqual(expect.arrayContaining(['eu-cgue-c-550-16', 'coe-cedu-6697-18', 'it-cost-2005-224']));
    expect(published.filter(({ id }) => requestFor(id) !== null)).toEqual([]);
    expect(library.decisions.filter(({ id }) => requestFor(id) === null)).toHaveLength(published.length);
  });
});
