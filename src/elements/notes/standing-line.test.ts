import { expect, test } from 'vitest';
import { storageWords } from '../../components/notes/storage-words.ts';
import { standingLine } from './standing-line.ts';

test.each([
  ['it', { lastCopy: null, uncopied: 3 }, 'Queste note esistono solo in questo browser. Non ne è mai stata fatta una copia.'],
  ['it', { lastCopy: '2026-11-01T12:00:00Z', uncopied: 0 }, 'Queste note esistono solo in questo browser. Ultima copia: 1º novembre 2026.'],
  ['it', { lastCopy: '2026-11-21T12:00:00Z', uncopied: 1 }, 'Queste note esistono solo in questo browser. Ultima copia: 21 novembre 2026; 1 nota modificata da allora.'],
  ['en', { lastCopy: '2026-11-21T12:00:00Z', uncopied: 1200 }, 'These notes exist only in this browser. Last copy: 21 November 2026; 1,200 notes changed since.'],
] as const)('%s: %j', (language, standing, line) => {
  expect(standingLine(standing, storageWords[language], language)).toBe(line);
});
