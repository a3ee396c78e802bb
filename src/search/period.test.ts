import { describe, expect, it } from 'vitest';
import { countYears, describePeriod, isReversed, isWithin, type PeriodStrings } from './period.ts';

describe('isWithin', () => {
  it.each([
    ['2021-07-14', '2021', '2021', true],
    ['2021-07-14', '2021-07-15', null, false],
    ['2021-07-14', '2021-07-14', '2021-07-14', true],
    ['2021-07', '2021-07-31', null, true],
    ['2021-07', null, '2021-06', false],
    ['2021', '2021-12', null, true],
    ['2021', '2022', null, false],
    ['2021', null, null, true],
  ])('%s from %s to %s: %s', (date, from, to, expected) => {
    expect(isWithin(date, from, to)).toBe(expected);
  });
});

describe('isReversed', () => {
  it.each([
    ['2024', '2021', true],
    ['2021-07', '2021-03', true],
    ['2021-07-15', '2021-07-14', true],
    ['2021', '2021-03', false],
    ['2021-07', '2021', false],
    ['2021', '2021', false],
    ['2021', '2024', false],
    ['2024', null, false],
    [null, '1990', false],
    [null, null, false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(isReversed({ from, to })).toBe(expected);
  });
});

describe('describePeriod', () => {
  const strings: PeriodStrings = { any: 'tutti gli anni', single: 'nel {from}', since: 'dal {from}', until: 'fino al {to}', between: 'dal {from} al {to}' };

  it.each([
    [null, null, 'tutti gli anni'],
    ['2021', null, 'dal 2021'],
    [null, '2021', 'fino al 2021'],
    ['2019', '2024', 'dal 2019 al 2024'],
    ['2021', '2021', 'nel 2021'],
    ['2021-07', '2021-07', 'dal 2021-07 al 2021-07'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(describePeriod({ from, to }, strings)).toBe(expected);
  });
});

describe('countYears', () => {
  const years = new Map([['2019', 3], ['2021', 5], ['2024', 7]]);

  it.each([
    [null, null, 15],
    ['2020', null, 12],
    [null, '2019', 3],
    ['2021', '2021', 5],
    ['2021-11', '2024-01', 12],
    ['2024', '2019', 0],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(countYears(years, { from, to })).toBe(expected);
  });
});
