import { expect, it } from 'vitest';
import { nearest, suggest } from './suggest.ts';

it('puts the nearest word first, in both languages', () => {
  expect(suggest('grantd', ['refused', 'granted', 'moot'])).toEqual({ it: 'scrivere granted (il più vicino), oppure moot, refused', en: 'write granted (the nearest), or moot, refused' });
});

it('calls none the nearest where none is near', () => {
  expect(suggest('wedding', ['refused', 'granted', 'moot'])).toEqual({ it: 'scrivere uno tra refused, granted, moot', en: 'write one of refused, granted, moot' });
});

it('says it plainly where there is one word or none', () => {
  expect(suggest('x', ['aida'])).toEqual({ it: 'scrivere aida', en: 'write aida' });
  expect(suggest('x', [])).toEqual({ it: 'toglierlo', en: 'leave it out' });
});

it('stops after twelve others', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word-${index}`);
  expect(suggest('word-', words).en).toMatch(/^write word-0 \(the nearest\), or (word-\d+, ){11}\.\.\.$/);
});

it('finds a slip of the pen among ten thousand ids, quickly', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `it-cass-${2000 + (index % 26)}-${index}`);
  const started = performance.now();
  expect(nearest('it-cas-2010-504', ids)[0]).toBe('it-cass-2010-504');
  expect(performance.now() - started).toBeLessThan(500);
});
