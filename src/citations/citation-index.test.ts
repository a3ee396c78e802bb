import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { CitableDecision } from './citable.ts';
import { courts, decision, library } from './citation-fixtures.ts';
import { buildCitationIndex, derivedCelex, lookupOf } from './citation-index.ts';
import { formatCitation } from './format-citation.ts';
import { resolveText } from './link-citations.ts';
import { resolveQuery } from './resolve-query.ts';

describe('buildCitationIndex', () => {
  it('is data: it survives being written and read', () => {
    const index = buildCitationIndex(library);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('writes a decision in one row', () => {
    const { decisions, courts: rows, acts } = buildCitationIndex(library);
    const row = (id: string) => decisions.find(([each]) => each === id)?.slice(2);
    expect(row('it-cass-2021-20127')).toEqual(['2021-07-14 2021-02-09', 'd20127/2021 r31073/2019 v661981-03 s3']);
    expect(row('it-cass-2021-28200')).toEqual(['2021-10-14 ?2021-07-14', 'd28200/2021 D20127/2021 s1 !']);
    expect(row('eu-cgue-c-550-16')).toEqual(['2018-04-12', 'c550/16 eEU:C:2018:248 x', 'A e S', 'A and S']);
    expect(rows).toContain('tar latina lazio');
    expect(rows).toContain('tar bologna emiliaromagna');
    expect(rows).toContain('app laquila');
    expect(acts).toEqual(['2003/86', '286/1998', '86/2003']);
  });

  it('reads the dates of a doubt in words too, and none where there is none', () => {
    const doubted = decision({ id: 'it-x', court: 'trib-roma', date: '2024-07-29', doubts: [{ field: 'date', readings: [{ value: '16 aprile 2024' }, { value: '2024' }, { value: 'date not given' }, { value: '30/07/2024' }] }] });
    expect(buildCitationIndex({ decisions: [doubted], courts }).decisions[0]?.[2]).toBe('2024-07-29 ?2024-04-16 ?2024 ?2024-07-30');
  });

  it('refuses a decision of a court that the library does not have', () => {
    expect(() => buildCitationIndex({ decisions: [decision({ id: 'it-x', court: 'trib-altrove', date: '2021' })], courts })).toThrow('The library has no court "trib-altrove"');
  });

  it.each([
    ['C-550/16', '62016CJ0550'],
    ['C-1/23 PPU', '62023CJ0001'],
    ['C-12/86', '61986CJ0012'],
    ['6697/18', null],
  ])('derives the CELEX number of %s', (caseNumber, celex) => {
    expect(derivedCelex(caseNumber)).toBe(celex);
  });
});

describe('at ten thousand decisions', () => {
  // A generator with a fixed seed, so that sizes are the same on every machine.
  let seed = 20127;
  const below = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * limit);
  };
  const keys = ['cass', 'trib-roma', 'trib-milano', 'app-milano', 'tar-lazio'];
  const decisions = Array.from({ length: 10_000 }, (_, index): CitableDecision => {
    const court = keys[below(keys.length)] ?? 'cass';
    const year = 2000 + below(26);
    const [number, register] = [1 + below(40_000), 1 + below(80_000)];
    const date = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
    return decision({ id: `it-${court}-${year}-${number}-${index}`, court, date, numbers: [{ kind: 'decision', normalised: `${number}/${year}` }, { kind: 'rg', normalised: `${register}/${year - 1}` }] });
  });
  const index = buildCitationIndex({ decisions, courts });

  it('weighs at most 8 bytes a key, compressed', () => {
    const count = 3 * decisions.length;
    const withoutIds = { ...index, decisions: index.decisions.map(([, ...row]) => row) };
    expect(gzipSync(JSON.stringify(withoutIds)).length / count).toBeLessThan(5.5);
    expect(gzipSync(JSON.stringify(index)).length / count).toBeLessThan(8);
  });

  it('opens within 150 ms and answers within 5 ms', () => {
    const copy = JSON.parse(JSON.stringify(index)) as typeof index;
    const started = process.cpuUsage();
    lookupOf(copy);
    expect((process.cpuUsage(started).user + process.cpuUsage(started).system) / 1000).toBeLessThan(150);
    const asked = process.cpuUsage();
    for (let i = 0; i < 100; i++) resolveQuery(`Cass. n. ${1 + below(40_000)}/${2000 + below(26)}`, copy);
    expect((process.cpuUsage(asked).user + process.cpuUsage(asked).system) / 1000 / 100).toBeLessThan(5);
  });
});

describe('the library itself', () => {
  const real = readLibrary();
  const index = buildCitationIndex(real);

  it('finds each of its decisions by the citations it hands out', () => {
    for (const each of real.decisions) {
      const court = real.courts.get(each.court);
      if (!court) throw new Error(`no court ${each.court}`);
      for (const language of ['it', 'en'] as const) {
        const text = formatCitation(each, court, language);
        const [first] = resolveText(text, index);
        const ids = first?.resolution.state === 'found' ? [first.resolution.id] : first?.resolution.state === 'ambiguous' ? first.resolution.ids : [];
        expect(ids, text).toContain(each.id);
        // Two that have the same court and month and no number are cited alike.
        if (each.numbers.length > 0 || each.date.length === 10) expect(ids, text).toHaveLength(1);
        // Sections with a name of their own may be left over as words: the decision is found all the same.
        if (each.date.length === 10 && !/sez\. d|Sezione d/.test(text)) expect(resolveQuery(text, index)?.rest, text).toBe('');
      }
    }
  });

  it('finds each of its decisions by every number, ECLI and CELEX', () => {
    for (const each of real.decisions) {
      const queries = [...each.numbers.map(({ kind, normalised }) => (kind === 'rg' ? `R.G. ${normalised}` : kind === 'rv' ? `Rv. ${normalised}` : normalised)), each.ecli?.value, each.ecli?.value.replace('ECLI:', ''), each.celex];
      for (const query of queries.filter((value) => typeof value === 'string')) {
        const { resolution } = resolveQuery(query, index) ?? {};
        const ids = resolution?.state === 'found' ? [resolution.id] : resolution?.state === 'ambiguous' ? resolution.ids : [];
        expect(ids, query).toContain(each.id);
      }
    }
  });
});
