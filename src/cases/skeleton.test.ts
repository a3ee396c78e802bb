import { describe, expect, it } from 'vitest';
import { ContentFixture, today } from '../../tests/fixtures/content-fixture.ts';
import { parseContentFile } from '../../scripts/content/read-content.ts';
import { caseRecordSchema, caseTranslationSchema } from './case-record.ts';
import { findCourt, nearestCourts } from './find-court.ts';
import type { Court } from './registries.ts';
import { makeSkeleton, needsSubject, readNumber } from './skeleton.ts';

const courts: Court[] = Object.entries(new ContentFixture().registries.courts).map(([key, court]) => ({ key, ...court }));
const court = (key: string): Court => {
  const found = courts.find((candidate) => candidate.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe('a number as someone types it', () => {
  it.each([
    ['cass', '20127/2021', 'decision', '20127/2021'],
    ['cass', 'n. 20.127', 'decision', '20127/2021'],
    ['cass', 'sent. n. 20127 del 14/07/2021', 'decision', '20127/2021'],
    ['cass', 'r.g. 31073/2019', 'rg', '31073/2019'],
    ['trib-roma', 'RG 20990 / 2024', 'rg', '20990/2024'],
    ['trib-roma', 'ord. 1234/21', 'decision', '1234/2021'],
    ['trib-roma', '12457/2021', 'unstated', '12457/2021'],
    ['app-roma', '758/2020', 'decision', '758/2020'],
    ['cgue', 'C‑550/16', 'case', 'C-550/16'],
    ['cgue', 'Case C 1/23 PPU', 'case', 'C-1/23 PPU'],
    ['cedu', '38590/10', 'application', '38590/10'],
    ['cedu', 'no. 6697/2018', 'application', '6697/18'],
  ])('at %s: %s', (key, typed, kind, normalised) => {
    expect(readNumber(typed, court(key), '2021-07-14')).toEqual({ kind, raw: typed, normalised });
  });
  it.each([['cgue', '550/16'], ['cedu', '38590'], ['trib-roma', 'r.g. 20990'], ['cass', 'none']])('at %s, %s is none', (key, typed) => {
    expect(readNumber(typed, court(key), '2021-07-14')).toBeNull();
  });
});

describe('a court as someone types it', () => {
  it.each([['trib-roma', 'trib-roma'], ['Tribunale di Roma', 'trib-roma'], ['corte d’appello di roma', 'app-roma'], ['Court of Justice', 'cgue']])('%s', (typed, key) => {
    expect(findCourt(typed, courts)?.key).toBe(key);
  });
  it('or the nearest ones', () => {
    expect(findCourt('trib rom', courts)).toBeNull();
    expect(nearestCourts('trib rom', courts, 2).map(({ key }) => key)).toEqual(['trib-roma', 'app-roma']);
  });
});

describe('a skeleton', () => {
  it.each([
    ['cass', '20127/2021', null, 'it-cass-2021-20127'],
    ['trib-roma', 'r.g. 20990/2020', null, 'it-trib-roma-rg-2020-20990'],
    ['trib-roma', '12457/2021', 'colombo-nulla-osta', 'it-trib-roma-2021-07-14-colombo-nulla-osta'],
    ['trib-roma', '', 'dna-test', 'it-trib-roma-2021-07-14-dna-test'],
    ['cgue', 'C-550/16', null, 'eu-cgue-c-550-16'],
    ['cedu', '38590/10', null, 'coe-cedu-38590-10'],
  ])('of %s %s fits the schemas of both files', (key, typed, subject, id) => {
    const number = typed === '' ? null : readNumber(typed, court(key), '2021-07-14');
    expect(needsSubject({ court: court(key), number })).toBe(subject !== null);
    const skeleton = makeSkeleton({ court: court(key), number, date: '2021-07-14', subject, today });
    expect(skeleton.id).toBe(id);
    expect(caseRecordSchema.safeParse(parseContentFile('it.mdx', skeleton.it).data).error?.issues).toBeUndefined();
    expect(caseTranslationSchema.safeParse(parseContentFile('en.mdx', skeleton.en).data).error?.issues).toBeUndefined();
  });
  it('brings a doubt where the kind of the number is not proved', () => {
    const number = readNumber('12457/2021', court('trib-roma'), '2021-03-17');
    expect(makeSkeleton({ court: court('trib-roma'), number, date: '2021-03-17', subject: 'x', today }).it).toContain('- field: numbers');
  });
});
