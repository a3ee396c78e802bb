import { expect, test } from 'vitest';
import { readEmergencyCopy } from './emergency-copy.ts';
import { sampleNote } from './sample-note.ts';

const note = (number: number, text: string) => sampleNote({ id: `urn:uuid:${number}`, text });
const draft = (own: ReturnType<typeof note>) => ({ v: 1, id: own.id, decision: own.decision, note: own, written: own.modified });
const set = { v: 1, id: 'urn:uuid:9', title: 'Lezione', author: 'Scuola', created: '', modified: '', origin: 'file', shown: true };

const copy = (stores: unknown, unsaved: unknown = []) => ({
  massimario: 'emergency-copy',
  version: 1,
  taken: '2026-11-21T22:42:20.123Z',
  databases: [{ name: 'massimario-notes', version: 1, stores, faults: [] }],
  unsaved,
});

test('its notes and packs are found, the newest wording of each: unsaved, then draft, then saved', () => {
  const found = readEmergencyCopy(
    copy({ annotations: [note(1, 'saved'), note(2, 'saved'), note(3, 'saved')], drafts: [draft(note(2, 'draft')), draft(note(3, 'draft'))], sets: [set] }, [note(3, 'unsaved'), note(4, 'unsaved')]),
  );
  expect(found?.notes.map(({ id, text }) => [id, text])).toEqual([['urn:uuid:1', 'saved'], ['urn:uuid:2', 'draft'], ['urn:uuid:3', 'unsaved'], ['urn:uuid:4', 'unsaved']]);
  expect(found?.sets).toEqual([set]);
});

test('what was deleted, and what waits in quarantine, comes along', () => {
  const buried = { v: 1, id: 'urn:uuid:5', note: note(5, 'gone'), deleted: '2026-11-21T22:42:20Z' };
  const item = { v: 1, number: 3, text: '{}', why: 'unknown-text', from: 'notes.jsonld', received: '2026-11-21T22:42:20Z' };
  const found = readEmergencyCopy(copy({ deleted: [buried], quarantine: [item, { ...item, number: 4, text: '{"deleted":true}', discarded: '2026-11-22T08:00:00Z' }] }));
  expect(found?.notes).toEqual([]);
  expect(found?.deleted).toEqual([{ id: 'urn:uuid:5', deleted: '2026-11-21T22:42:20Z' }]);
  expect(found?.quarantine).toEqual([{ text: '{}', why: 'unknown-text', from: 'notes.jsonld' }]);
});

test('what cannot be read is given back as it is', () => {
  const found = readEmergencyCopy(copy({ annotations: [{ v: 9 }, 'text', null], drafts: [{}], sets: [{ v: 9 }], deleted: [{ v: 8 }], quarantine: [{ text: 1 }] }, [7]));
  expect(found).toEqual({ notes: [], sets: [], deleted: [], quarantine: [], unreadable: [{ v: 9 }, 'text', null, {}, 7, { v: 9 }, { v: 8 }, { text: 1 }] });
});

test('other databases are not looked into', () => {
  const { databases, ...rest } = copy({ annotations: [note(1, 'saved')] });
  expect(readEmergencyCopy({ ...rest, databases: databases.map((database) => ({ ...database, name: 'massimario-notes-snapshots' })) })?.notes).toEqual([]);
});

test.each([[null], ['text'], [[]], [{}], [{ ...copy({}), version: 2 }], [{ ...copy({}), databases: {} }]])('%j is no emergency copy', (value) => {
  expect(readEmergencyCopy(value)).toBe(null);
});

test.each([[copy(null)], [copy({ annotations: 'all' })], [copy({}, 'all')], [{ ...copy({}), databases: [null, 7, { name: 'massimario-notes' }] }]])('a copy with damaged parts is empty, not a fault: %j', (value) => {
  expect(readEmergencyCopy(value)).toEqual({ notes: [], sets: [], deleted: [], quarantine: [], unreadable: [] });
});
