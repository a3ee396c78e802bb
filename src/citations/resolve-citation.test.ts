import { describe, expect, it } from 'vitest';
import { buildCitationIndex, type CitationIndex } from './citation-index.ts';
import { library } from './citation-fixtures.ts';
import { findCitations } from './find-citations.ts';
import { resolveCitation } from './resolve-citation.ts';
import { showResolution } from './show-citation.ts';

// As the browser gets it.
const index = JSON.parse(JSON.stringify(buildCitationIndex(library))) as CitationIndex;
const resolved = (text: string): string =>
  findCitations(text)
    .map((citation) => showResolution(resolveCitation(citation, index)))
    .join(' + ');

// ` ~ ` stands before each decision that is offered instead.
const specimens: [text: string, resolution: string][] = [
  ['Cass. n. 20127/2021', 'found it-cass-2021-20127'],
  ['Cass. 20127/21', 'found it-cass-2021-20127'],
  ['Cass. n. 20127', 'found it-cass-2021-20127'],
  ['Cass. civ., sez. III, 14 luglio 2021', 'ambiguous it-cass-2021-20127 it-cass-2021-28200'],
  ['Cassazione, 14 luglio 2021', 'ambiguous it-cass-2021-20127 it-cass-2021-28200'],
  ['Cass. n. 20127/2020', 'absent Cass. 20127/2020 ~ it-cass-2021-20127 (year)'],
  ['Cass. n. 20128/2021', 'absent Cass. 20128/2021 ~ it-cass-2021-20127 (neighbour)'],
  ['Cass. n. 20217/2021', 'absent Cass. 20217/2021 ~ it-cass-2021-20127 (neighbour)'],
  ['Cass. n. 2127/2021', 'absent Cass. 2127/2021 ~ it-cass-2021-20127 (neighbour)'],
  ['Cass. n. 99999/2021', 'absent Cass. 99999/2021'],
  ['Cass. n. 20127 del 15 luglio 2021', 'found it-cass-2021-20127 but date'],
  ['Cass. n. 20127 del 9 febbraio 2021', 'found it-cass-2021-20127'],
  ['Cass. n. 20127 del 14 luglio 2022', 'absent Cass. 20127/2022 ~ it-cass-2021-20127 (year)'],
  ['Cass. n. 20127/2020 del 14 luglio 2021', 'absent Cass. 20127/2020 ~ it-cass-2021-20127 (year) ~ it-cass-2021-28200 (date)'],
  ['Cass. n. 20 del 15 dicembre 2020', 'found it-cass-2021-20'],
  ['Cass. S.U. 20127/2021', 'found it-cass-2021-20127 but section'],
  ['Cass. sez. I n. 20127/2021', 'found it-cass-2021-20127 but section'],
  ['Cass. pen. n. 20127/2021', 'absent Cass. pen. 20127/2021 ~ it-cass-2021-20127 (court)'],
  ['Cass. S.U. 21108/2013', 'found it-cass-2013-21108'],
  ['Cass. 21108/2013', 'found it-cass-2013-21108'],
  ['Corte cost. 20127/2021', 'absent Corte cost. 20127/2021 ~ it-cass-2021-20127 (court)'],
  ['Trib. Roma n. 20127/2021', 'absent Trib. Roma 20127/2021 ~ it-cass-2021-20127 (court)'],
  ['Corte cost. n. 20127/2020', 'absent Corte cost. 20127/2020'],
  ['Corte cost. n. 202/2013', 'found it-cost-2013-202'],
  ['Cons. Stato n. 5040/2017', 'found it-cds-2017-5040'],
  ['sentenza n. 20127/2021', 'found it-cass-2021-20127'],
  ['ordinanza n. 28202/2021', 'found it-cass-2021-28202'],
  ['sentenza n. 31073/2019', 'absent n. 31073/2019 ~ it-cass-2021-20127 (register) ~ it-cass-2020-20332 (register)'],
  ['Cass. 31073/2019', 'absent Cass. 31073/2019 ~ it-cass-2021-20127 (register) ~ it-cass-2020-20332 (register)'],
  ['R.G. 31073/2019', 'ambiguous it-cass-2021-20127 it-cass-2020-20332'],
  ['R.G. 31073/2019 del 25 settembre 2020', 'found it-cass-2020-20332'],
  ['Cass., r.g. 31073/2019, 25 settembre 2020', 'found it-cass-2020-20332'],
  ['Cass. n. 20127/2021, r.g. 31073/2019', 'found it-cass-2021-20127'],
  ['Cass. n. 99999/2021, r.g. 31073/2019', 'absent Cass. 99999/2021 ~ it-cass-2021-20127 (register) ~ it-cass-2020-20332 (register)'],
  ['Cass. n. 28200/2021', 'found it-cass-2021-28200 (doubt)'],
  ['Cass. n. 28200 del 14 luglio 2021', 'found it-cass-2021-28200 (doubt)'],
  ['Cass. n. 28201 del 14 ottobre 2021', 'absent Cass. 28201/2021 ~ it-cass-2021-28200 (neighbour) ~ it-cass-2021-28202 (neighbour)'],
  ['Rv. 661981 - 03', 'found it-cass-2021-20127'],
  ['Rv. 661981', 'found it-cass-2021-20127'],
  ['Cass. Rv. 999999-01', 'absent Cass., Rv. 999999-01'],
  ['TAR Lombardia n. 294/2022', 'found it-tar-lombardia-2022-294'],
  ['TAR Milano n. 294/2022', 'found it-tar-lombardia-2022-294'],
  ['TAR Lombardia, Brescia, n. 294/2022', 'absent TAR Lombardia, Brescia 294/2022 ~ it-tar-lombardia-2022-294 (court)'],
  ['TAR Lazio n. 466/2011', 'found it-tar-lazio-latina-2011-466'],
  ['TAR Lazio, Roma, n. 466/2011', 'absent TAR Lazio, Roma 466/2011 ~ it-tar-lazio-latina-2011-466 (court)'],
  ['TAR Lazio, Latina, n. 466/2011', 'found it-tar-lazio-latina-2011-466'],
  ['TAR Emilia-Romagna 110/2022', 'found it-tar-emilia-romagna-2022-110'],
  ['TAR Bologna, 2 febbraio 2022', 'found it-tar-emilia-romagna-2022-110'],
  ['App. Milano n. 758/2020', 'found it-app-milano-2020-758'],
  ['App. Roma n. 758/2020', 'absent App. Roma 758/2020 ~ it-app-milano-2020-758 (court)'],
  ["Corte d'appello dell'Aquila, 3 maggio 2010", 'found it-app-laquila-2010-05-03-x'],
  ['Trib. Roma 24.12.2021', 'found it-trib-roma-2021-12-24-islamabad (doubt)'],
  ['Trib. Milano 24.12.2021', 'found it-trib-milano-2021-12-24-x'],
  ['Trib. Roma 25.12.2021', 'absent Trib. Roma, 25.12.2021 ~ it-trib-roma-2021-12-24-islamabad (date)'],
  ['Trib. Roma 24.12.2022', 'absent Trib. Roma, 24.12.2022 ~ it-trib-roma-2021-12-24-islamabad (year)'],
  ['Trib. Roma 6 agosto 2025', 'ambiguous it-trib-roma-2025-08-06-a it-trib-roma-2025-08-06-b'],
  ['Trib. Roma 16 aprile 2024', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['Trib. Roma, agosto 2025', 'ambiguous it-trib-roma-2025-08-06-a it-trib-roma-2025-08-06-b'],
  ['Trib. Roma, gennaio 2023', 'found it-trib-roma-2023-01-x'],
  ['Trib. Roma, 15 gennaio 2023', 'absent Trib. Roma, 15.1.2023 ~ it-trib-roma-2023-01-x (date)'],
  ['Trib. Roma, marzo 2022', 'ambiguous it-trib-roma-2022-03-18-x'],
  ['Trib. Roma n. 72951/2021', 'found it-trib-roma-2021-12-24-islamabad (doubt)'],
  ['Trib. Roma, r.g. 72951/2021', 'found it-trib-roma-2021-12-24-islamabad (doubt)'],
  ['Trib. Roma, decreto n. 72951/2021', 'found it-trib-roma-2021-12-24-islamabad (doubt)'],
  ['Trib. Milano, r.g. 72951/2021', 'absent Trib. Milano, r.g. 72951/2021 ~ it-trib-roma-2021-12-24-islamabad (court)'],
  ['Trib. Roma 20990/2024', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['Trib. Roma, sent. n. 20990/2024', 'absent Trib. Roma 20990/2024 ~ it-trib-roma-rg-2024-20990 (register)'],
  ['Trib. Roma, decision 20990/2024', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['Trib. Roma, r.g. 20990/24', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['R.G. 20990/2024', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['R.G. 20990/2023', 'absent r.g. 20990/2023 ~ it-trib-roma-rg-2024-20990 (year)'],
  ['R.G. 37790-1/2022', 'found it-trib-roma-2024-12528'],
  ['Trib. Roma, sent. 24 luglio 2024, n. 12528', 'found it-trib-roma-2024-12528'],
  ['Trib. min. Torino, 21 dicembre 2000', 'found it-tm-torino-2000-12-21-x'],
  ['C-550/16', 'found eu-cgue-c-550-16'],
  ['C-550/15', 'absent C-550/15 ~ eu-cgue-c-550-16 (year)'],
  ['C-551/16', 'absent C-551/16 ~ eu-cgue-c-550-16 (neighbour)'],
  ['C-505/16', 'absent C-505/16 ~ eu-cgue-c-550-16 (neighbour)'],
  ['C-137/19', 'found eu-cgue-c-133-19'],
  ['C-1/23', 'found eu-cgue-c-1-23'],
  ['C-1/23 PPU', 'found eu-cgue-c-1-23'],
  ['C-999/99', 'absent C-999/99'],
  ['T-550/16', 'absent T-550/16'],
  ['CGUE, 12 aprile 2018, C-550/16', 'found eu-cgue-c-550-16'],
  ['CGUE, 13 aprile 2018, C-550/16', 'found eu-cgue-c-550-16 but date'],
  ['CGUE 12 aprile 2018', 'found eu-cgue-c-550-16'],
  ['CGUE 1 agosto 2018', 'absent CGUE, 1.8.2018'],
  ['C-550/16, EU:C:2018:248', 'found eu-cgue-c-550-16'],
  ['C-550/16, EU:C:2018:999', 'found eu-cgue-c-550-16 but identifier'],
  ['EU:C:2018:248', 'found eu-cgue-c-550-16'],
  ['EU:C:2018:249', 'absent ECLI:EU:C:2018:249 ~ eu-cgue-c-550-16 (neighbour)'],
  ['EU:C:2017:248', 'absent ECLI:EU:C:2017:248 ~ eu-cgue-c-550-16 (year)'],
  ['ECLI:CE:ECHR:2021:0709JUD000669718', 'found coe-cedu-6697-18'],
  ['ECLI:CE:ECHR:2016:0524JUD003859010', 'found coe-cedu-38590-10'],
  ['ECLI:IT:COST:2013:202', 'found it-cost-2013-202'],
  ['ECLI:IT:CASS:2021:20127CIV', 'found it-cass-2021-20127'],
  ['ECLI:IT:CASS:2021:20127PEN', 'absent ECLI:IT:CASS:2021:20127PEN'],
  ['ECLI:IT:CASS:2020:3876CIV', 'found it-cass-2020-3876'],
  ['62016CJ0550', 'found eu-cgue-c-550-16'],
  ['62016CC0550', 'absent 62016CC0550 ~ eu-cgue-c-550-16 (case)'],
  ['62023CA0001', 'found eu-cgue-c-1-23'],
  ['62011CO0155', 'found eu-cgue-c-155-11'],
  ['62008CJ0578', 'found eu-cgue-c-578-08'],
  ['62016CJ0551', 'absent 62016CJ0551 ~ eu-cgue-c-550-16 (neighbour)'],
  ['Corte EDU, M.A. c. Danimarca, ric. n. 6697/18', 'found coe-cedu-6697-18'],
  ['M.A. v. Denmark [GC], no. 6697/18', 'found coe-cedu-6697-18'],
  ['no. 6697/18', 'found coe-cedu-6697-18'],
  ['ric. n. 57303/18', 'found coe-cedu-13258-18'],
  ['applications nos. 13258/18, 15500/18', 'found coe-cedu-13258-18 + found coe-cedu-13258-18'],
  ['ric. n. 6697/17', 'absent Corte EDU, ric. n. 6697/17 ~ coe-cedu-6697-18 (year)'],
  ['Corte EDU 24 maggio 2016', 'found coe-cedu-38590-10'],
  ['28200/2021', 'found it-cass-2021-28200 (doubt)'],
  ['28200/21', 'found it-cass-2021-28200 (doubt)'],
  ['20127/2021', 'found it-cass-2021-20127'],
  ['550/16', 'found eu-cgue-c-550-16'],
  ['6697/18', 'found coe-cedu-6697-18'],
  ['31073/2019', 'ambiguous it-cass-2021-20127 it-cass-2020-20332'],
  ['20990/2024', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['758/2020', 'found it-app-milano-2020-758'],
  ['99999/2021', 'absent 99999/2021'],
  ['28201/2021', 'absent 28201/2021 ~ it-cass-2021-28200 (neighbour) ~ it-cass-2021-28202 (neighbour)'],
  ['n. 20127 del 14/07/2021', 'found it-cass-2021-20127'],
];

describe('resolveCitation', () => {
  it.each(specimens)('%j', (text, resolution) => {
    expect(resolved(text)).toBe(resolution);
  });

  it('never takes a decision for one of another court, year or number', () => {
    for (const [text, resolution] of specimens) {
      if (!resolution.startsWith('found')) continue;
      for (const wrong of [text.replace(/\b(Cass\.|Cassazione)/, 'Corte cost.'), text.replace(/\bRoma\b/, 'Bari'), text.replace(/(\d{3,5})\/20(\d\d)\b/, '$1/19$2')]) {
        if (wrong !== text && /Corte cost|Bari|\/19/.test(wrong)) expect(resolved(wrong), wrong).not.toBe(resolution);
      }
    }
  });

  it('hands on the dates cited where none is the decision’s', () => {
    const resolutions = findCitations('Cass. n. 20127 del 15 luglio 2021').map((citation) => resolveCitation(citation, index));
    expect(resolutions).toEqual([expect.objectContaining({ mismatch: 'date', citedDates: ['2021-07-15'] })]);
  });

  it('resolves a name by the index alone', () => {
    const named = (name: string): string => showResolution(resolveCitation({ kind: 'name', start: 0, end: name.length, name }, index));
    expect(named('Biao c. Danimarca')).toBe('found coe-cedu-38590-10');
    expect(named('Nessuno c. Danimarca')).toBe('absent Nessuno c. Danimarca');
  });
});
