import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amongMine, isReadableSize, readIncoming } from './incoming-notes.ts';
import { limits } from './limits.ts';
import { arbitraryNotes, known, note, noteSet, passage, site } from './note-fixtures.ts';
import { mine, type Note, type NoteSet } from './note.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

const own = (changes: Partial<Note> = {}): Note => ({ ...note, set: mine, ...changes });
const uuid = (number: number): string => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const copyOf = (stores: Record<string, unknown[]>): string =>
  JSON.stringify({ massimario: 'emergency-copy', version: 1, taken: '2026-11-21T22:42:20.123Z', databases: [{ name: 'massimario-notes', version: 1, stores, faults: [] }], unsaved: [] });

describe('readIncoming', () => {
  it('reads a collection as one pack with its notes', () => {
    const read = readIncoming(JSON.stringify(toWebAnnotations(noteSet, [note], { site })), known);
    expect(read).toEqual({ kind: 'set', packs: [noteSet], notes: [note], deleted: [], refused: [], quarantined: [] });
  });

  it('reads back a copy of everything: own notes as own, packs as packs, what was deleted and what waits', () => {
    const buried = { v: 1, id: uuid(5), note: own({ id: uuid(5) }), deleted: '2026-11-21T22:42:20Z' };
    const waiting = { v: 1, number: 1, text: '{"a":1}', why: 'unknown-text', from: 'a file', received: '2026-11-21T22:42:20Z' };
    const read = readIncoming(copyOf({ annotations: [own(), { ...note, id: uuid(2) }], sets: [noteSet], deleted: [buried], quarantine: [waiting] }), known);
    expect(read.kind).toBe('copy');
    expect(read.packs).toEqual([noteSet]);
    expect(read.notes).toEqual([own(), { ...note, id: uuid(2) }]);
    expect(read.deleted).toEqual([{ id: uuid(5), deleted: buried.deleted }]);
    expect(read.quarantined.map(({ json }) => json)).toEqual(['{"a":1}']);
    expect(read.refused).toEqual([]);
  });

  it('reads a copy of any notes back as it was', () => {
    fc.assert(fc.property(arbitraryNotes, (notes) => {
      const copied = notes.map((one) => ({ ...one, set: mine }));
      expect(readIncoming(copyOf({ annotations: copied }), known).notes).toEqual(copied);
    }));
  });

  it('puts a note of a copy on a decision that is not here into quarantine, in a form that is read again when it is', () => {
    const read = readIncoming(copyOf({ annotations: [own({ decision: 'it-cass-2030-1' })] }), known);
    expect(read.notes).toEqual([]);
    const [waiting] = read.quarantined;
    expect(waiting?.source).toBe('https://massimario.example/it/decisions/it-cass-2030-1/');
    const later = readIncoming(waiting?.json ?? '', { ...known, decisions: new Set(['it-cass-2030-1']) });
    expect(later.notes.map(({ id, text }) => [id, text])).toEqual([[note.id, note.text]]);
  });

  it.each<[string, Partial<Note>, string]>([
    ['an id that names nothing', { id: 'javascript:alert(1)' }, 'no-id'],
    ['a pack that is not in it', { set: uuid(7) }, 'no-pack'],
    ['too long a text', { text: 'a'.repeat(limits.note + 1) }, 'note-too-long'],
    ['too many tags', { tags: Array.from({ length: limits.tags + 1 }, String) }, 'too-many-tags'],
    ['too long a tag', { tags: ['a'.repeat(limits.tag + 1)] }, 'tag-too-long'],
    ['too long a quote', { selectors: { ...passage, exact: 'a'.repeat(limits.quote + 1) } }, 'quote-too-long'],
    ['too long a quote that it once stood on', { earlier: [{ ...passage, prefix: 'a'.repeat(limits.quote + 1) }] }, 'quote-too-long'],
    ['an anchor that is none', { selectors: { ...passage, anchor: 'p1"] , *' } }, 'unreadable'],
    ['too much of another program', { foreign: 'a'.repeat(limits.foreign + 1) }, 'foreign-too-long'],
  ])('refuses a note of a copy with %s, and says which', (_, changes, why) => {
    const read = readIncoming(copyOf({ annotations: [own(changes), own({ id: uuid(9) })] }), known);
    expect(read.notes.map(({ id }) => id)).toEqual([uuid(9)]);
    expect(read.refused).toEqual([{ place: changes.id ?? note.id, why }]);
  });

  it('dates a note of a copy that carries no date by the moment of reading', () => {
    const [read] = readIncoming(copyOf({ annotations: [own({ created: 'never', modified: '<b>' })] }), known).notes;
    expect([read?.created, read?.modified]).toEqual([known.now, known.now]);
  });

  it('names every record of a copy that it cannot read', () => {
    expect(readIncoming(copyOf({ annotations: [{ v: 9 }, 7] }), known).refused).toEqual([{ place: '[0]', why: 'unreadable' }, { place: '[1]', why: 'unreadable' }]);
  });

  it('cuts the title and the author of a pack in a copy, which are shown and nothing else', () => {
    const long: NoteSet = { ...noteSet, title: 'a'.repeat(1000), author: 'b'.repeat(1000) };
    const [pack] = readIncoming(copyOf({ sets: [long] }), known).packs;
    expect([pack?.title.length, pack?.author.length]).toEqual([limits.name, limits.name]);
  });

  it('reads a copy that is longer than a file of others may be, and no other file of that length', () => {
    const padding = 'a'.repeat(limits.file);
    expect(readIncoming(copyOf({ annotations: [own()], history: [padding] }), known).notes).toHaveLength(1);
    expect(readIncoming(JSON.stringify({ padding, massimario: 'emergency-copy' }), known).refused).toEqual([{ place: '', why: 'too-large' }]);
  });

  it('asks for no file that no limit would let in', () => {
    expect([isReadableSize(limits.copy), isReadableSize(limits.copy + 1)]).toEqual([true, false]);
  });

  it('never throws, whatever the text is', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"massimario":"emergency-copy","version":1,"databases":[{"name":"massimario-notes","stores":${json}}]}`),
      fc.record({ annotations: fc.array(fc.json()), sets: fc.array(fc.json()), drafts: fc.array(fc.json()), deleted: fc.array(fc.json()) }).map((stores) => copyOf(stores)),
      fc.json().chain((json) => fc.constantFrom(...Object.keys(note)).map((name) => copyOf({ annotations: [{ ...own(), [name]: JSON.parse(json) as unknown }] }))),
    );
    fc.assert(fc.property(texts, (text) => {
      const read = readIncoming(text, known);
      for (const one of read.notes) expect(one.set === mine || read.packs.some(({ id }) => id === one.set)).toBe(true);
    }), { numRuns: 2000 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('notes that go among one’s own leave their pack behind', () => {
  const read = amongMine(readIncoming(JSON.stringify(toWebAnnotations(noteSet, [note], { site })), known));
  expect(read.packs).toEqual([]);
  expect(read.notes).toEqual([own()]);
});
