import { expect, test } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { readDeleted, readDraft, readNote, readPast, readSet, upgradeRecord } from './stored-records.ts';

const note = sampleNote();
const { selectors } = note;
const set = { v: 1, id: 'urn:uuid:1', title: 'Lezione', author: 'Scuola', created: '2026-11-21T22:42:20Z', modified: '2026-11-21T22:42:20Z', origin: 'file', shown: true };

/** A record of every version that any edition of the site has written; whoever adds a version adds its specimen. */
const specimens = { 1: { note, set } };

test.each(Object.entries(specimens))('a note and a set of version %s are read as those of today', (_, old) => {
  expect([readNote(old.note)?.id, readSet(old.set)?.id]).toEqual([note.id, set.id]);
});

test('there is a specimen of every version: a note of the version after the last is not read', () => {
  const versions = Object.keys(specimens).map(Number);
  expect(readNote({ ...note, v: Math.max(...versions) })).not.toBe(null);
  expect(readNote({ ...note, v: Math.max(...versions) + 1 })).toBe(null);
});

test('a current record is given back itself, members that we do not know included', () => {
  const record = { ...note, colour: 'of a later time' };
  expect(readNote(record)).toBe(record);
});

test.each([
  ['nothing', null], ['a text', 'note'], ['a list', [note]], ['no version', { ...note, v: undefined }], ['half a version', { ...note, v: 1.5 }],
  ['a purpose of another time', { ...note, purpose: 'gossip' }], ['another language', { ...note, language: 'fr' }], ['tags that are no list', { ...note, tags: 'prova' }],
  ['an issue that is no text', { ...note, issues: [7] }], ['no id', { ...note, id: undefined }], ['a foreign part that is no text', { ...note, foreign: {} }],
  ['no selectors', { ...note, selectors: null }], ['a place that is no number', { ...note, selectors: { ...selectors, position: { start: '1', end: 2 } } }],
  ['no quote', { ...note, selectors: { ...selectors, exact: undefined } }], ['an earlier passage that is none', { ...note, earlier: [{}] }],
])('a record with %s is no note', (_, record) => {
  expect(readNote(record)).toBe(null);
});

test.each([['no title', { ...set, title: undefined }], ['another origin', { ...set, origin: 'rumour' }], ['no word whether it is shown', { ...set, shown: 'yes' }]])('a record with %s is no set', (_, record) => {
  expect(readSet(record)).toBe(null);
});

test('what wraps a note is read with it', () => {
  const draft = { v: 1, id: note.id, decision: note.decision, note, written: note.created };
  const past = { v: 1, number: 4, id: note.id, note, why: 'edited', replaced: note.created };
  const deleted = { v: 1, id: note.id, note, deleted: note.created };
  expect([readDraft(draft), readPast(past), readDeleted(deleted)]).toEqual([draft, past, deleted]);
  expect([readDraft({ ...draft, note: {} }), readPast({ ...past, v: 2 }), readDeleted({ ...deleted, deleted: 3 })]).toEqual([null, null, null]);
});

test('the steps from an old version are taken in order, from where the record stands', () => {
  const steps = [({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name }), (record: Record<string, unknown>) => ({ ...record, tags: [] })];
  expect(upgradeRecord({ v: 1, name: 'a', extra: true }, steps)).toEqual({ v: 3, title: 'a', tags: [], extra: true });
  expect(upgradeRecord({ v: 2, title: 'a' }, steps)).toEqual({ v: 3, title: 'a', tags: [] });
  expect(upgradeRecord({ v: 4 }, steps)).toBe(null);
});
