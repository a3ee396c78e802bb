import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as specimens from './citation-specimens.ts';
import { findCitations } from './find-citations.ts';
import { showCitation } from './show-citation.ts';

const { notCitations, ...tables } = specimens;
const everySpecimen = Object.values(tables).flat();
const shown = (text: string, query = false): string =>
  findCitations(text, { query })
    .map(showCitation)
    .join(' + ');

describe('findCitations reads', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      it.each(table)('%j', (text, found) => {
        expect(shown(text)).toBe(found);
      });
    });
  }
});

describe('findCitations passes over', () => {
  it.each(notCitations)('%j', (text) => {
    expect(shown(text)).toBe('');
  });

  it('acts whose numbers are those of a ruling', () => {
    expect(shown('il d.lgs. 20127/2021, il d.P.R. n. 28200/2021 e la direttiva 2003/86/CE')).toBe('');
  });
});

describe('findCitations in a query', () => {
  it.each([
    ['1/23', 'number 1/2023 short'],
    ['28200 2021', 'number 28200/2021'],
    ['28200-2021', 'number 28200/2021'],
    ['cass 20127', 'cass 20127'],
    ['cass su 21108/2013', 'cass-su §united 21108/2013'],
    ['trib roma 20990', 'trib Roma 20990'],
    ['trib firenze 20/9/22', 'trib Firenze @2022-09-20'],
    ['24.12.2021 trib roma', 'trib Roma @2021-12-24'],
    ['cds 5040/2017', 'cds 5040/2017'],
    ['nulla osta scaduto appuntamento', ''],
    ['DNA test travel document', ''],
    ['art 29 bis', ''],
    ['d.lgs. 286/1998', ''],
    ['2003/86', ''],
    ['ricongiungimento familiare 2021', ''],
  ])('%j', (text, found) => {
    expect(shown(text, true)).toBe(found);
  });
});

describe('places in the text', () => {
  it('are those of the text as given, whatever was normalised', () => {
    const text = 'V\u2019è \u200Bla sentenza \u00ABC\u2011550\u200B/16\u00BB\u00AD; e la n.\u00A0r.g.\u202F20990/2024.';
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual(['sentenza \u00ABC\u2011550\u200B/16', 'n.\u00A0r.g.\u202F20990/2024']);
  });

  it('point to citations that follow one another', () => {
    const text = everySpecimen.map(([each]) => each).join('.\n\n');
    const found = findCitations(text);
    expect(found.map(showCitation)).toEqual(everySpecimen.flatMap(([, each]) => each.split(' + ')));
    for (const [index, { start, end }] of found.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });
});

describe('print', () => {
  const printed: [string, (text: string) => string][] = [
    ['spaces that do not break', (text) => text.replaceAll(' ', '\u00A0')],
    ['hyphens that do not break', (text) => text.replaceAll('-', '\u2011')],
    ['typographic apostrophes', (text) => text.replaceAll("'", '\u2019')],
    ['lines broken at spaces', (text) => text.replaceAll(/\s+/g, '\n')],
    ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
    ['soft hyphens', (text) => text.replaceAll('/', '\u00AD/')],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['quotation marks around it', (text) => `\u00AB${text}\u00BB`],
    ['brackets around it', (text) => `(${text})`],
    ['prose around it', (text) => `Il giudice richiama ${text}, che qui si condivide.`],
  ];
  it.each(printed)('with %s changes nothing', (_name, change) => {
    for (const [text, found] of everySpecimen) {
      if (text.startsWith('http') && change('/ ') !== '/ ') continue;
      expect(shown(change(text)), change(text)).toBe(found);
    }
  });
});

describe('hostile text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('Cass.', 'n.', 'C-', '/', '2021', '20127', ' ', '.', ',', 'e', 'Trib.', 'Roma', 'sez.', 'I', 'R.G.', 'art.', '14', 'luglio', ';', '\n\n', '§', 'ECLI:', 'EU:C:', '(', 'A', 'v.', 'del', 'ric.', 'GC', '['), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...everySpecimen.map(([text]) => text), ' ', '; ', ', ', ' e '), { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it('never throws, and never points outside the text', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, query) => {
        let last = 0;
        for (const { start, end } of findCitations(text, { query })) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['1', '1.', '1/', 'n. ', 'n. n. n.', 'C-', 'C-C-C-', 'C-1/2', 'Cass. ', 'Cass. n. 1/2021, ', 'CGUE A A A A ', 'sez. ', 'e, ', '(', '§1', 'A. ', 'R.', 'r.g.n.', '14 luglio ', '14/07/', 'tribunale di ', 'art. ', 'EU:C:', '1a', 'VI - ', '\n', '28.200.', '%3A', '\u200B'])(
    '%j a hundred thousand characters long is read within 200 ms',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
      // Processor time and the best of three, so that a busy machine does not count.
      const times = [1, 2, 3].map(() => {
        const started = process.cpuUsage();
        findCitations(text);
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1000;
      });
      expect(Math.min(...times)).toBeLessThan(200);
    },
  );
});
