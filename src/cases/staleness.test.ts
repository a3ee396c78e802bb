import { expect, it } from 'vitest';
import { findStale, formatStale, staleBefore } from './staleness.ts';

const entry = (id: string, status: string, verification: string) => ({
  id,
  record: { status: { state: 'unknown', checkedOn: status }, verification: { level: 'one-source', readAgainst: 'report', checkedOn: verification, reviewedBy: null } } as const,
});

it('counts months back, to the last day of a shorter month', () => {
  expect(staleBefore('2026-11-21')).toBe('2025-11-21');
  expect(staleBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(staleBefore('2024-03-31', 1)).toBe('2024-02-29');
  expect(staleBefore('2026-01-15', 14)).toBe('2024-11-15');
});

it('lists what was checked longer ago than that, oldest first, each field by itself', () => {
  const entries = [entry('it-cass-2021-1', '2025-11-20', '2026-11-20'), entry('it-cass-2021-2', '2025-11-21', '2020-01-01'), entry('it-cass-2021-3', '2026-11-20', '2026-11-20')];
  const stale = findStale(entries, '2026-11-21');
  expect(stale).toEqual([
    { id: 'it-cass-2021-2', field: 'verification.checkedOn', checkedOn: '2020-01-01' },
    { id: 'it-cass-2021-1', field: 'status.checkedOn', checkedOn: '2025-11-20' },
  ]);
  expect(formatStale(stale, 'it')).toBe('it-cass-2021-2   verifica controllata l’ultima volta il 2020-01-01   (verification.checkedOn)\nit-cass-2021-1   definitività controllata l’ultima volta il 2025-11-20   (status.checkedOn)');
  expect(formatStale(stale, 'en')).toContain('finality last checked on 2025-11-20');
});

it('takes another term where one is asked for', () => {
  expect(findStale([entry('it-cass-2021-1', '2026-05-01', '2026-11-01')], '2026-11-21', 6).map(({ field }) => field)).toEqual(['status.checkedOn']);
});
