import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCitationIndex } from './citation-index.ts';
import { library } from './citation-fixtures.ts';
import { resolveQuery } from './resolve-query.ts';
import { showResolution } from './show-citation.ts';

const index = buildCitationIndex(library);
const resolved = (query: string): string => {
  const answer = resolveQuery(query, index);
  return answer === null ? 'words' : [showResolution(answer.resolution), ...(answer.rest ? [`| ${answer.rest}`] : [])].join(' ');
};

// `words`: no citation, so the query is searched as words; what stands after ` | ` is left to be searched.
const specimens: [query: string, resolution: string][] = [
  ['28200', 'found it-cass-2021-28200 (doubt)'],
  ['20990', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['n. 28200', 'found it-cass-2021-28200 (doubt)'],
  ['28.200', 'found it-cass-2021-28200 (doubt)'],
  ['sentenza 28200', 'found it-cass-2021-28200 (doubt)'],
  ['sentenza n. 28200', 'found it-cass-2021-28200 (doubt)'],
  ['rg 20990', 'found it-trib-roma-rg-2024-20990 (doubt)'],
  ['Cass. 28200', 'found it-cass-2021-28200 (doubt)'],
  ['Trib. Milano 20990', 'absent Trib. Milano 20990'],
  ['2021', 'words'],
  ['2024', 'words'],
  ['18', 'words'],
  ['286/1998', 'words'],
  ['2003/86', 'words'],
  ['d.lgs. 286/1998', 'words'],
  ['99999', 'words'],
  ['99999/2021', 'absent 99999/2021'],
  ['1/23', 'found eu-cgue-c-1-23'],
  ['2/23', 'words'],
  ['551/16', 'absent 551/16 ~ eu-cgue-c-550-16 (neighbour)'],
  ['A e S', 'found eu-cgue-c-550-16'],
  ['a and s', 'found eu-cgue-c-550-16'],
  ['A e S C-550/16', 'found eu-cgue-c-550-16'],
  ['sentenza A e S', 'found eu-cgue-c-550-16'],
  ['B. M. M.', 'found eu-cgue-c-133-19'],
  ['B.M.M. e altri', 'found eu-cgue-c-133-19'],
  ['B. M. M. and Others v État belge', 'found eu-cgue-c-133-19'],
  ['BMM', 'found eu-cgue-c-133-19'],
  ['Biao', 'found coe-cedu-38590-10'],
  ['Biao c. Danimarca', 'found coe-cedu-38590-10'],
  ['Biao v Denmark', 'found coe-cedu-38590-10'],
  ['biao contro la danimarca', 'found coe-cedu-38590-10'],
  ['Biao v. Danimarca', 'found coe-cedu-38590-10'],
  ['Gul v. Switzerland', 'found coe-cedu-23218-94'],
  ['Gül', 'found coe-cedu-23218-94'],
  ['Şen', 'words'],
  ['M.A. v. Denmark', 'found coe-cedu-6697-18'],
  ['M.A. c. Danimarca', 'found coe-cedu-6697-18'],
  ['MA v Denmark', 'found coe-cedu-6697-18'],
  ['Afrin', 'found eu-cgue-c-1-23'],
  ['sentenza Afrin', 'found eu-cgue-c-1-23'],
  ['caso Chakroun', 'found eu-cgue-c-578-08'],
  ['Chakroun', 'found eu-cgue-c-578-08'],
  ['Kinsa', 'found eu-cgue-c-460-23'],
  ['Kumari v. Netherlands', 'found coe-cedu-44051-20'],
  ['B.F. e altri c. Svizzera', 'found coe-cedu-13258-18'],
  ['cause riunite C-133/19, C-136/19 e C-137/19', 'found eu-cgue-c-133-19'],
  ['C-550/16 C-1/23', 'ambiguous eu-cgue-c-550-16 eu-cgue-c-1-23'],
  ['Cass. 20127/2021 e 99999/2021', 'found it-cass-2021-20127'],
  ['danno da ritardo Trib. Roma 24.12.2021', 'found it-trib-roma-2021-12-24-islamabad (doubt) | danno da ritardo'],
  ['vedi Cass. n. 20127/2021 madre a carico', 'found it-cass-2021-20127 | madre a carico'],
  ['Trib. Roma marzo 2022', 'ambiguous it-trib-roma-2022-03-18-x'],
  ['Trib. Roma 2022', 'words'],
  ['C.550/16', 'found eu-cgue-c-550-16'],
  ['c.550/16', 'found eu-cgue-c-550-16'],
  ['CGUE C.550/16', 'found eu-cgue-c-550-16'],
  ['20127\u20442021', 'found it-cass-2021-20127'],
  ['Ｃ－５５０／１６', 'found eu-cgue-c-550-16'],
  ['Ｃａｓｓ． ２０１２７／２０２１', 'found it-cass-2021-20127'],
  ['nulla osta scaduto appuntamento', 'words'],
  ['DNA test travel document', 'words'],
  ['articolo 29-bis', 'words'],
  ['art. 8 CEDU', 'words'],
  ['tribunale di roma appuntamento ambasciata', 'words'],
  ['genitori over 65', 'words'],
  // A day alone lists what was decided on it; a day on which nothing was is words.
  ['24.12.2021', 'ambiguous it-trib-roma-2021-12-24-islamabad it-trib-milano-2021-12-24-x'],
  ['24 dicembre 2021', 'ambiguous it-trib-roma-2021-12-24-islamabad it-trib-milano-2021-12-24-x'],
  ['25 dicembre 2021', 'words'],
  ['dicembre 2021', 'words'],
  ['62016CJ0550', 'found eu-cgue-c-550-16'],
  ['https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX:62016CJ0550', 'found eu-cgue-c-550-16'],
  ['<script>alert(1)</script>', 'words'],
  ['(((((', 'words'],
  ['.*+?^${}()|[]\\', 'words'],
];

describe('resolveQuery', () => {
  it.each(specimens)('%j', (query, resolution) => {
    expect(resolved(query)).toBe(resolution);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...specimens.map(([query]) => query), ' ', '"', '-', '<')).map((parts) => parts.join(' '))), (query) => {
        resolveQuery(query, index);
      }),
    );
  });
});
