import { expect, test } from 'vitest';
import { daysWithoutCopy, isCopyDue } from './last-copy.ts';

const now = new Date('2026-11-21T12:00:00Z');
const copied = '2026-11-15T12:00:01Z'; // a second less than six days ago
const never = { lastCopy: null, uncopiedSince: null, uncopied: 0 };

test.each([
  ['there are no notes', never, daysWithoutCopy.usual, false],
  ['nothing has changed since a copy, however old', { ...never, lastCopy: '2020-01-01T00:00:00Z' }, daysWithoutCopy.usual, false],
  ['nine notes have changed', { lastCopy: copied, uncopied: 9, uncopiedSince: copied }, daysWithoutCopy.usual, false],
  ['ten notes have changed', { lastCopy: copied, uncopied: 10, uncopiedSince: copied }, daysWithoutCopy.usual, true],
  ['five days have passed in Safari', { lastCopy: copied, uncopied: 1, uncopiedSince: '2026-11-21T11:00:00Z' }, daysWithoutCopy.safari, true],
  ['seven days have passed', { lastCopy: '2026-11-14T12:00:00Z', uncopied: 1, uncopiedSince: '2026-11-21T11:00:00Z' }, daysWithoutCopy.usual, true],
  ['the first note is a week old and was never copied', { lastCopy: null, uncopied: 1, uncopiedSince: '2026-11-14T12:00:00Z' }, daysWithoutCopy.usual, true],
  ['the first note is new', { lastCopy: null, uncopied: 1, uncopiedSince: '2026-11-21T11:00:00Z' }, daysWithoutCopy.usual, false],
])('where %s', (_, standing, days, due) => {
  expect(isCopyDue(standing, now, days)).toBe(due);
});
