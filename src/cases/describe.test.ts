import { describe, expect, it } from 'vitest';
import { describeReading } from './describe.ts';

describe('describeReading', () => {
  it.each([
    ['2024-07-29', '29 luglio 2024', '29 July 2024'],
    [2021, '2021', '2021'],
    ['C-279/21', 'C-279/21', 'C-279/21'],
    ['9-13.11.2006', '9-13.11.2006', '9-13.11.2006'],
    ['urgent appeal', '«urgent appeal»', '“urgent appeal”'],
    [{ it: 'due anni', en: 'two years' }, 'due anni', 'two years'],
  ] as const)('shows %j as %s and %s: only what a source says in its own language is quoted', (value, italian, english) => {
    expect([describeReading(value, 'it'), describeReading(value, 'en')]).toEqual([italian, english]);
  });
});
