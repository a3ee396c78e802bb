import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notCitations } from './citation-specimens.ts';
import { buildCitationIndex } from './citation-index.ts';
import { library } from './citation-fixtures.ts';
import { linkCitations } from './link-citations.ts';
import { showResolution } from './show-citation.ts';

const index = buildCitationIndex(library);
const linked = (text: string): string[] => linkCitations(text, index).flatMap((segment) => (segment.kind === 'citation' ? [`${segment.text} = ${showResolution(segment.resolution)}`] : []));

describe('linkCitations', () => {
  it('reads a draft', () => {
    const draft = `Come ha chiarito la Suprema Corte (Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127; conf. Cass. n. 99998/2022),
l’art. 29-bis d.lgs. 286/1998 va letto alla luce della direttiva 2003/86/CE: cfr. CGUE, 16 luglio 2020, B. M. M. e a., C‑133/19, C‑136/19 e C‑137/19.
Nello stesso senso Trib. Roma, ord. 12 gennaio 2024, e Trib. Roma 6 agosto 2025. V. anche M.A. c. Danimarca [GC], ric. n. 6697/18, e la sentenza Chakroun.
Il ricorso iscritto al n. r.g. 55555/2026 è stato notificato il 3 marzo 2026; spese per euro 1.050,00, prot. n. 12528/2024.`;
    expect(linked(draft)).toEqual([
      'Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127 = found it-cass-2021-20127',
      'Cass. n. 99998/2022 = absent Cass. 99998/2022',
      'CGUE, 16 luglio 2020, B. M. M. e a., C‑133/19 = found eu-cgue-c-133-19',
      'C‑136/19 = found eu-cgue-c-133-19',
      'C‑137/19 = found eu-cgue-c-133-19',
      'Trib. Roma, ord. 12 gennaio 2024 = found it-trib-roma-2024-01-12-x',
      'Trib. Roma 6 agosto 2025 = ambiguous it-trib-roma-2025-08-06-a it-trib-roma-2025-08-06-b',
      'M.A. c. Danimarca [GC], ric. n. 6697/18 = found coe-cedu-6697-18',
      'Chakroun = found eu-cgue-c-578-08',
      'n. r.g. 55555/2026 = absent r.g. 55555/2026',
    ]);
  });

  it('lists the numbers of a list, and a bare number only where a decision has it', () => {
    expect(linked('le sentenze nn. 20127/2021 e 2168/2023, pag. 20127/2021. Il n. 758/2020 e il n. 4444/2019')).toEqual([
      'sentenze nn. 20127/2021 = found it-cass-2021-20127',
      '2168/2023 = absent n. 2168/2023',
      'n. 758/2020 = found it-app-milano-2020-758',
    ]);
  });

  it('says when the date does not bear the number out', () => {
    expect(linked('Cass. n. 20127 del 15 luglio 2021')).toEqual(['Cass. n. 20127 del 15 luglio 2021 = found it-cass-2021-20127 but date']);
  });

  it('reads the day after a European case', () => {
    expect(linked('Biao c. Danimarca [GC], 24 maggio 2016; Biao/Danimarca, 25 maggio 2016. Case C-550/16 A and S, judgment of 13 April 2018. Sentenza Chakroun del 4 marzo 2010; C-460/23, 3 giugno 2025.')).toEqual([
      'Biao c. Danimarca [GC], 24 maggio 2016 = found coe-cedu-38590-10',
      'Biao/Danimarca, 25 maggio 2016 = found coe-cedu-38590-10 but date',
      'Case C-550/16 A and S, judgment of 13 April 2018 = found eu-cgue-c-550-16 but date',
      'Chakroun del 4 marzo 2010 = found eu-cgue-c-578-08',
      'C-460/23, 3 giugno 2025 = found eu-cgue-c-460-23',
    ]);
  });

  it('finds nothing in what is no citation', () => {
    for (const text of notCitations) expect(linked(text), text).toEqual([]);
  });

  it('keeps every character of the text', () => {
    const pieces = fc.constantFrom('Cass. n. 20127/2021', ' ', 'A e S', ', ', 'C\u2011550/16', '\u00AD', 'Biao c. Danimarca', ' [GC], ', 'n. 38590/10', '. ', 'e\u0301', '\n\n', 'Trib. Roma 24.12.2021');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))), (text) => {
        expect(
          linkCitations(text, index)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
