import { describe, expect, it } from 'vitest';
import { courts, decision, decisions, library } from './citation-fixtures.ts';
import { buildCitationIndex } from './citation-index.ts';
import type { CitableDecision } from './citable.ts';
import { findCitations } from './find-citations.ts';
import { formatSection } from './format-section.ts';
import { formatCitation, formatHoldingCitation } from './format-citation.ts';
import { resolveText } from './link-citations.ts';

const courtOf = ({ court }: CitableDecision) => {
  const found = courts.get(court);
  if (!found) throw new Error(`no court ${court}`);
  return found;
};
const byId = (id: string): CitableDecision => {
  const found = decisions.find((each) => each.id === id);
  if (!found) throw new Error(`no decision ${id}`);
  return found;
};
const cite = (id: string, language: 'it' | 'en'): string => formatCitation(byId(id), courtOf(byId(id)), language);

describe('formatCitation', () => {
  it.each([
    ['it-cass-2021-20127', 'Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127', 'Court of Cassation (Italy), Third Civil Section, judgment no. 20127 of 14 July 2021'],
    ['it-trib-roma-2024-01-12-x', 'Trib. Roma, ord. 12 gennaio 2024', 'Tribunal of Rome, order of 12 January 2024'],
    ['it-trib-roma-2022-03-18-x', 'Trib. Roma, 18 marzo 2022 [tipo e numero non noti]', 'Tribunal of Rome, 18 March 2022 [kind and number not known]'],
    ['it-trib-roma-rg-2024-20990', 'Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024', 'Tribunal of Rome, 29 July 2024 [date to be verified], register no. 20990/2024'],
    ['it-tar-lombardia-2022-294', 'TAR Lombardia, Milano, sez. IV, 8 febbraio 2022, n. 294', 'TAR Lombardy, Milan, Fourth Section, judgment no. 294 of 8 February 2022'],
    ['eu-cgue-c-550-16', 'CGUE, 12 aprile 2018, A e S, C-550/16, EU:C:2018:248', 'Case C-550/16 A and S EU:C:2018:248'],
    ['coe-cedu-38590-10', 'Corte EDU, GC, 24 maggio 2016, Biao c. Danimarca, ric. n. 38590/10', 'Biao v. Denmark [GC], no. 38590/10, 24 May 2016'],
  ])('cites %s as RECORD.md has it', (id, italian, english) => {
    expect(cite(id, 'it')).toBe(italian);
    expect(cite(id, 'en')).toBe(english);
  });

  it.each([
    ['it-cass-2013-21108', 'Cass. civ., Sez. Un., sent. 16 settembre 2013, n. 21108', 'Court of Cassation (Italy), Joint Chambers, judgment no. 21108 of 16 September 2013'],
    ['it-cass-2006-22216', 'Cass. civ., Sez. Un., sent. n. 22216/2006', 'Court of Cassation (Italy), Joint Chambers, judgment no. 22216/2006'],
    ['it-cass-2017-15084', 'Cass. civ., sez. VI-1, ord. 19 giugno 2017, n. 15084', 'Court of Cassation (Italy), Sixth Civil Section, Subsection 1, order no. 15084 of 19 June 2017'],
    ['it-cass-2021-28202', 'Cass. civ., sez. I, ord. 14 ottobre 2021, n. 28202', 'Court of Cassation (Italy), First Civil Section, order no. 28202 of 14 October 2021'],
    ['it-cass-2021-28200', 'Cass. civ., sez. I, ord. 14 ottobre 2021 [data da verificare], n. 28200 [numero da verificare]', 'Court of Cassation (Italy), First Civil Section, order no. 28200 [number to be verified] of 14 October 2021 [date to be verified]'],
    ['it-cost-2013-202', 'Corte cost., sent. 18 luglio 2013, n. 202', 'Constitutional Court (Italy), judgment no. 202 of 18 July 2013'],
    ['it-cds-2017-5040', 'Cons. Stato, sez. III, 31 ottobre 2017, n. 5040', 'Council of State (Italy), Third Section, judgment no. 5040 of 31 October 2017'],
    ['it-tar-lazio-2011-8503', 'TAR Lazio, Roma, sez. I-quater, 7 novembre 2011, n. 8503', 'TAR Lazio, Rome, Section I-quater, judgment no. 8503 of 7 November 2011'],
    ['it-tar-lazio-latina-2011-466', 'TAR Lazio, Latina, sez. I, ord. 3 giugno 2011, n. 466', 'TAR Lazio, Latina, First Section, order no. 466 of 3 June 2011'],
    ['it-app-milano-2020-758', 'App. Milano, sent. 12 marzo 2020, n. 758', 'Court of Appeal of Milan, judgment no. 758 of 12 March 2020'],
    ['it-trib-roma-2021-12-24-islamabad', 'Trib. Roma, decr. 24 dicembre 2021, n. 72951/2021 [tipo da verificare]', 'Tribunal of Rome, decree of 24 December 2021, no. 72951/2021 [kind to be verified]'],
    ['it-trib-roma-rg-2024-19464', 'Trib. Roma, 2024 [data da verificare], r.g. n. 19464/2024', 'Tribunal of Rome, 2024 [date to be verified], register no. 19464/2024'],
    ['it-trib-roma-2023-01-x', 'Trib. Roma, sez. diritti della persona e immigrazione, ord. gennaio 2023', 'Tribunal of Rome, Sezione diritti della persona e immigrazione, order of January 2023'],
    ['it-trib-milano-2007-8909', 'Trib. Milano, sez. I civ., sent. 6 luglio 2007, n. 8909', 'Tribunal of Milan, First Civil Section, judgment no. 8909 of 6 July 2007'],
    ['eu-cgue-c-133-19', 'CGUE, 16 luglio 2020, B. M. M. e a. contro État belge, C-133/19, C-136/19 e C-137/19, EU:C:2020:577', 'Joined Cases C-133/19, C-136/19 and C-137/19 B. M. M. and Others v État belge EU:C:2020:577'],
    ['eu-cgue-c-155-11', 'CGUE, ord. 10 giugno 2011, Imran, C-155/11 PPU, EU:C:2011:387', 'Case C-155/11 PPU Imran EU:C:2011:387'],
    ['eu-cgue-c-460-23', 'CGUE, Grande Sezione, 3 giugno 2025, Kinsa, C-460/23', 'Case C-460/23 Kinsa, judgment of 3 June 2025'],
    ['coe-cedu-13258-18', 'Corte EDU, 4 luglio 2023, B.F. e altri c. Svizzera, ric. nn. 13258/18, 15500/18, 57303/18 e 9078/20', 'B.F. and Others v. Switzerland, nos. 13258/18, 15500/18, 57303/18 and 9078/20, 4 July 2023'],
    ['coe-cedu-44051-20', 'Corte EDU, dec. 10 dicembre 2024, Kumari c. Paesi Bassi, ric. n. 44051/20', 'Kumari v. the Netherlands (dec.), no. 44051/20, 10 December 2024'],
  ])('cites %s', (id, italian, english) => {
    expect(cite(id, 'it')).toBe(italian);
    expect(cite(id, 'en')).toBe(english);
  });

  it('marks every part that is in doubt, and only that', () => {
    const plain = byId('it-cass-2021-20127');
    const doubted = (field: string, ...values: string[]): [string, string] => {
      const each = { ...plain, doubts: [{ field, readings: values.map((value) => ({ value })) }] };
      return [formatCitation(each, courtOf(each), 'it'), formatCitation(each, courtOf(each), 'en')];
    };
    expect(doubted('type')).toEqual(['Cass. civ., sez. III, sent. [forma da verificare] 14 luglio 2021, n. 20127', 'Court of Cassation (Italy), Third Civil Section, judgment [form to be verified] no. 20127 of 14 July 2021']);
    expect(doubted('section')[0]).toBe('Cass. civ., sez. III [sezione da verificare], sent. 14 luglio 2021, n. 20127');
    expect(doubted('court')[0]).toBe('Cass. civ. [giudice da verificare], sez. III, sent. 14 luglio 2021, n. 20127');
    expect(doubted('numbers.0', '28200/2021')[0]).toBe('Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127 [numero da verificare]');
    expect(doubted('sponsor')[0]).toBe('Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127');
    // Where the sources disagree about the year, the number says its own.
    expect(doubted('date', '2021-07-14', '2020-07-14')[0]).toBe('Cass. civ., sez. III, sent. 14 luglio 2021 [data da verificare], n. 20127/2021');
  });

  it('says both that the kind of a number is not proved and that sources give another', () => {
    const each = decision({ id: 'it-trib-roma-2021-x', court: 'trib-roma', date: '2021-03-17', numbers: [{ kind: 'unstated', normalised: '12457/2021' }], doubts: [{ field: 'numbers', readings: [{ value: 'n. 99999/2021' }] }] });
    expect(formatCitation(each, courtOf(each), 'it')).toBe('Trib. Roma, 17 marzo 2021, n. 12457/2021 [tipo da verificare] [numero da verificare]');
  });

  it('gives the year of a number that is not the year of the date', () => {
    const each = { ...byId('it-cass-2021-20'), date: '2020-12-15' };
    expect(formatCitation(each, courtOf(each), 'it')).toBe('Cass. civ., ord. 15 dicembre 2020, n. 20/2021');
  });

  it('gives the ECLI alone, or nothing, and adds an address', () => {
    const eu = byId('eu-cgue-c-550-16');
    const tribunal = byId('it-trib-roma-2024-01-12-x');
    expect(formatCitation(eu, courtOf(eu), 'it', { style: 'ecli' })).toBe('ECLI:EU:C:2018:248');
    expect(formatCitation(tribunal, courtOf(tribunal), 'it', { style: 'ecli' })).toBeNull();
    expect(formatCitation(tribunal, courtOf(tribunal), 'en', { style: 'link', address: 'https://example.org/en/decisions/x/' })).toBe('Tribunal of Rome, order of 12 January 2024, https://example.org/en/decisions/x/');
  });

  it('is read back as the decision it was made from', () => {
    const index = buildCitationIndex(library);
    for (const each of decisions) {
      for (const language of ['it', 'en'] as const) {
        const text = formatCitation(each, courtOf(each), language);
        const ids = resolveText(`Si veda ${text}, che decide il caso.`, index).map(({ resolution }) => (resolution.state === 'found' && !resolution.mismatch ? [resolution.id] : resolution.state === 'ambiguous' ? resolution.ids : []));
        expect(ids.length, text).toBeGreaterThan(0);
        for (const id of ids) expect(id, text).toContain(each.id);
      }
    }
  });

  it('marks nothing that the grammar cannot read over', () => {
    const text = 'Cass. civ. [giudice da verificare], sez. III [sezione da verificare], sent. [forma da verificare] 14 luglio 2021 [data da verificare], n. 20127 [numero da verificare]';
    expect(findCitations(text)).toMatchObject([{ court: 'cass', section: '3', type: 'sentenza', number: '20127', dates: ['2021-07-14'] }]);
  });
});

describe('formatHoldingCitation', () => {
  const each = { ...byId('it-trib-roma-rg-2024-20990'), holdings: [{ id: 'h1', text: { it: 'La PEC interrompe il termine.', en: 'A certified e-mail interrupts the term.' } }] };

  it('gives our words as a paraphrase, with the citation, its doubt and the permanent address', () => {
    expect(formatHoldingCitation(each, courtOf(each), 'h1', 'it', 'https://example.org/it/decisions/x/')).toBe(
      'La PEC interrompe il termine. [nostra parafrasi, da verificare sul testo] Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024, https://example.org/it/decisions/x/#h1',
    );
    expect(formatHoldingCitation(each, courtOf(each), 'h1', 'en', 'https://example.org/en/decisions/x/')).toBe(
      'A certified e-mail interrupts the term. [our paraphrase, to be checked against the text] Tribunal of Rome, 29 July 2024 [date to be verified], register no. 20990/2024, https://example.org/en/decisions/x/#h1',
    );
  });

  it('refuses a holding that the decision does not have', () => {
    expect(() => formatHoldingCitation(each, courtOf(each), 'h2', 'it', 'https://example.org/')).toThrow('it-trib-roma-rg-2024-20990 has no holding h2');
  });
});

describe('formatSection', () => {
  it.each([
    ['I', 'sez. I', 'First Civil Section'], ['1', 'sez. I', 'First Civil Section'], ['I Civile', 'sez. I', 'First Civil Section'], ['Prima sezione civile', 'sez. I', 'First Civil Section'],
    ['VI, sottosezione 1', 'sez. VI-1', 'Sixth Civil Section, Subsection 1'], ['VI – 1 Civile', 'sez. VI-1', 'Sixth Civil Section, Subsection 1'], ['lavoro', 'sez. lav.', 'Labour Section'],
    ['Sezione diritti della persona e immigrazione', 'sez. diritti della persona e immigrazione', 'Sezione diritti della persona e immigrazione'],
  ])('%s, as databases print it', (printed, italian, english) => {
    expect(formatSection(printed, 'it', true)).toBe(italian);
    expect(formatSection(printed, 'en', true)).toBe(english);
  });
});
