import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { known, note, noteSet, site } from './note-fixtures.ts';
import { readAnnotations } from './read-annotations.ts';
import { splitNotes } from './split-notes.ts';
import { toWebAnnotation, toWebAnnotations } from './to-web-annotations.ts';

const numbered = (count: number, text = '') => Array.from({ length: count }, (_, index) => ({ ...note, text, id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }));

test('as many notes as a file may hold stand in one, one more in a second', () => {
  expect(splitNotes(numbered(limits.annotations), () => 10).map(({ length }) => length)).toEqual([limits.annotations]);
  expect(splitNotes(numbered(limits.annotations + 1), () => 10).map(({ length }) => length)).toEqual([limits.annotations, 1]);
});

test('long notes are parted so that every file is read again, whole and in order', () => {
  const notes = numbered(300, '€'.repeat(limits.note));
  const files = splitNotes(notes, (one) => JSON.stringify(toWebAnnotation(one, { site })).length);
  expect(files.length).toBeGreaterThan(1);
  const read = files.flatMap((part) => readAnnotations(JSON.stringify(toWebAnnotations(noteSet, part, { site })), known).notes);
  expect(read).toEqual(notes);
});

test('no notes make no file', () => {
  expect(splitNotes([], () => 1)).toEqual([]);
});
