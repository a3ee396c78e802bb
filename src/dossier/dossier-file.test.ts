import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from './dossier.ts';
import { formatDossierFile, readDossierFile } from './dossier-file.ts';
import { dossierLimits } from './limits.ts';
import { readStoredDossier } from './read-dossier.ts';
import { duplicateDossier, freeTitle, newDossier } from './new-dossier.ts';
import { authority, heading, sampleDossier, sampleWorld } from './sample-dossier.ts';
import { foldTyped, toTyped } from './typed-text.ts';

const facts = { edition: '2026-11-21', written: '2026-11-22T10:00:00Z' };
const fileWith = (members: object): string => JSON.stringify({ massimario: 'dossiers', version: 1, dossiers: [{ ...sampleDossier(), ...members }] });
const withItem = (item: unknown): string => fileWith({ items: [heading('first'), item] });

describe('the file of a dossier', () => {
  it('is read back as it was written, with ids that this edition does not have', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const item = fc.oneof(text.map((words) => heading(crypto.randomUUID(), words)), text.map((words) => authority(crypto.randomUUID(), 'it-trib-atlantide-rg-2031-7', 'h42', words)));
    fc.assert(fc.property(text, text, fc.array(item, { maxLength: 20 }), (title, note, items) => {
      const dossier: Dossier = sampleDossier({ title, note, items });
      expect(readDossierFile(formatDossierFile([dossier], facts))).toEqual({ dossiers: [dossier], refused: [] });
    }));
  });

  it('holds several', () => {
    const [one, two] = [sampleDossier(), newDossier('Due', sampleWorld())];
    expect(readDossierFile(formatDossierFile([one, two], facts)).dossiers).toEqual([one, two]);
  });

  it.each([
    ['', '', 'not-json'],
    ['a file of another program', '[]', 'not-a-file-of-dossiers'],
    ['a file of notes', '{"type":"AnnotationPage"}', 'not-a-file-of-dossiers'],
    ['a file of a later version', '{"massimario":"dossiers","version":2,"dossiers":[]}', 'newer'],
    ['a file that is too large', `"${'x'.repeat(dossierLimits.file)}"`, 'too-large'],
    ['a file that is too deep', '['.repeat(200_000), 'too-deep'],
  ])('that is %s is refused as a whole', (_, text, why) => expect(readDossierFile(text)).toEqual({ dossiers: [], refused: [{ place: '', why }] }));

  it.each([
    ['of an unknown kind', { kind: 'script', id: 'x' }, 'not-an-item'],
    ['that is no object', null, 'not-an-item'],
    ['without an id', { kind: 'heading', text: '' }, 'no-id'],
    ['whose id stands twice', heading('first'), 'same-id-twice'],
    ['whose decision is a path', authority('x', '../../evil'), 'not-a-decision'],
    ['whose decision is an address', authority('x', 'javascript:alert(1)'), 'not-a-decision'],
    ['whose holding is a word', authority('x', 'it-cass-2021-20127', '__proto__'), 'not-a-holding'],
    ['whose holding is a number', { ...authority('x', 'it-cass-2021-20127'), holding: 1 }, 'not-a-holding'],
    ['whose note is too long', authority('x', 'it-cass-2021-20127', null, 'x'.repeat(dossierLimits.note + 1)), 'note-too-long'],
    ['whose heading is too long', heading('x', 'x'.repeat(dossierLimits.heading + 1)), 'heading-too-long'],
  ])('with an item %s gives the others and names it', (_, item, why) => {
    const { dossiers, refused } = readDossierFile(withItem(item));
    expect([dossiers[0]?.items, refused]).toEqual([[heading('first')], [{ place: 'dossiers[0].items[1]', why }]]);
  });

  it.each([
    ['has an id of another kind', { id: '1' }, 'no-id'],
    ['has no list of items', { items: { length: 3 } }, 'not-a-dossier'],
    ['has a time that is none', { created: '2026-99-99T00:00:00Z' }, 'not-a-dossier'],
    ['is of a later form', { v: 2 }, 'newer'],
    ['has too long a title', { title: 'x'.repeat(dossierLimits.title + 1) }, 'title-too-long'],
  ])('with a dossier that %s names it', (_, members, why) => expect(readDossierFile(fileWith(members))).toEqual({ dossiers: [], refused: [{ place: 'dossiers[0]', why }] }));

  it('with too many items gives those that it reads and names each of the others', () => {
    const items = Array.from({ length: dossierLimits.items + 2 }, (_, n) => heading(`n${n}`));
    const { dossiers, refused } = readDossierFile(fileWith({ items }));
    expect([dossiers[0]?.items.length, refused.map(({ place }) => place)]).toEqual([500, ['dossiers[0].items[500]', 'dossiers[0].items[501]']]);
  });

  it('with the same dossier twice reads it once', () => {
    expect(readDossierFile(formatDossierFile([sampleDossier(), sampleDossier({ title: 'altro' })], facts)).refused).toEqual([{ place: 'dossiers[1]', why: 'same-id-twice' }]);
  });

  it('is never the reason for an error, whatever it is', () => {
    const hostile = fc.oneof(fc.string(), fc.json({ maxDepth: 6 }), fc.json({ maxDepth: 4 }).map((json) => `{"massimario":"dossiers","version":1,"dossiers":[${json},{"v":1,"items":${json}}]}`), fc.json().map((json) => `{"massimario":"emergency-copy","databases":${json}}`));
    fc.assert(fc.property(hostile, (text) => {
      const { dossiers } = readDossierFile(text);
      expect(dossiers.every((dossier) => readStoredDossier(dossier) !== null)).toBe(true);
    }));
  });

  it('can be the dossier as data, with the decisions it names', () => {
    const data = { format: 'massimario-dossier', version: 1, edition: '2026-11-21', dossier: sampleDossier(), decisions: [{ id: 'it-x' }] };
    expect(readDossierFile(JSON.stringify(data))).toEqual({ dossiers: [sampleDossier()], refused: [] });
  });

  it('can be the emergency copy: its dossiers, with what was being typed', () => {
    const typed = [toTyped(sampleDossier().id, { of: 'item', item: 'b' }, 'a metà'), toTyped('urn:uuid:other', { of: 'title' }, 'no')];
    const copy = { massimario: 'emergency-copy', version: 1, databases: [{ name: 'massimario-notes', stores: { dossiers: [1] } }, { name: 'massimario-dossiers', stores: { dossiers: [sampleDossier(), { v: 9 }], typed } }] };
    const { dossiers, refused } = readDossierFile(JSON.stringify(copy));
    expect([dossiers.length, dossiers[0]?.items[1], refused]).toEqual([1, authority('b', 'it-cass-2021-20127', 'h1', 'a metà'), [{ place: 'dossiers[1]', why: 'newer' }]]);
  });
});

describe('what was being typed', () => {
  it('waits where its item has gone, and keeps the last of two texts of a field', () => {
    const { dossier, folded } = foldTyped(sampleDossier(), [toTyped(sampleDossier().id, { of: 'title' }, 'Nuovo'), toTyped(sampleDossier().id, { of: 'item', item: 'gone' }, 'x')]);
    expect([dossier.title, folded]).toEqual(['Nuovo', [toTyped(sampleDossier().id, { of: 'title' }, '').key]]);
  });
});

describe('a dossier that begins', () => {
  it('as a copy has the words of the other and ids of its own', () => {
    const copy = duplicateDossier(sampleDossier(), 'Copia', sampleWorld());
    const without = ({ items }: Dossier): unknown[] => items.map((item) => ({ ...item, id: '' }));
    expect([copy.title, without(copy)]).toEqual(['Copia', without(sampleDossier())]);
    expect(copy.items.some(({ id }) => sampleDossier().items.some((item) => item.id === id))).toBe(false);
    expect(readStoredDossier(copy)).toEqual(copy);
  });

  it('takes the first number that is free', () => expect(freeTitle('Dossier', ['Dossier 1', 'Dossier 3', 'Altro'])).toBe('Dossier 2'));
});
