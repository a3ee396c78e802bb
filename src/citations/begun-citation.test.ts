import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunCitations } from './begun-citation.ts';
import { buildCitationIndex } from './citation-index.ts';
import { library } from './citation-fixtures.ts';

const index = buildCitationIndex(library);

describe('begunCitations', () => {
  it.each([
    ['C-55', ['eu-cgue-c-550-16']],
    ['C-550', ['eu-cgue-c-550-16']],
    ['c 550', ['eu-cgue-c-550-16']],
    ['C.550', ['eu-cgue-c-550-16']],
    ['C550', ['eu-cgue-c-550-16']],
    ['C\u2011550/', ['eu-cgue-c-550-16']],
    ['C-550/1', ['eu-cgue-c-550-16']],
    ['C-550/20', ['eu-cgue-c-550-16']],
    ['C-550/2', ['eu-cgue-c-550-16']],
    ['C-550/3', []],
    ['causa C-1', ['eu-cgue-c-1-23', 'eu-cgue-c-133-19', 'eu-cgue-c-155-11']],
    ['CGUE C-57', ['eu-cgue-c-578-08']],
    ['CGUE 57', ['eu-cgue-c-578-08']],
    ['Cass. 201', ['it-cass-2021-20127']],
    ['Cass. n. 20127/', ['it-cass-2021-20127']],
    ['2012', []],
    ['20127', ['it-cass-2021-20127']],
    ['20127/2', ['it-cass-2021-20127']],
    ['20127/1', []],
    ['2820', ['it-cass-2021-28200', 'it-cass-2021-28202']],
    ['Trib. Roma 201', []],
    ['Trib. Roma 209', ['it-trib-roma-rg-2024-20990']],
    ['Corte EDU 669', ['coe-cedu-6697-18']],
    ['20', []],
    ['C-', []],
    ['C', []],
    ['art. 201', []],
    ['d.lgs. 201', []],
    ['figlio 201', []],
    ['il figlio C-55', []],
    ['201 figlio', []],
    ['c. Danimarca 669', []],
    ['', []],
  ])('offers for %j %j', (typed, ids) => {
    expect(begunCitations(typed, index, 3)).toEqual(ids);
  });

  it('offers no more than it is asked for', () => {
    expect(begunCitations('C-1', index, 2)).toEqual(['eu-cgue-c-1-23', 'eu-cgue-c-133-19']);
  });

  it('takes anything', () => {
    const piece = fc.constantFrom('C', '-', '.', '/', ' ', '550', '16', 'Cass.', 'Trib.', 'Roma', 'n.', '0', '\u2011', 'art.');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 12 }).map((all) => all.join(''))), (typed) => {
        expect(begunCitations(typed, index, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
