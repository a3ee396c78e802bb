import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSets, type NoteCopy } from './merge-sets.ts';
import { note } from './note-fixtures.ts';
import type { Note } from './note.ts';

const nothing: NoteCopy = { notes: [], deleted: [] };
const at = (modified: string, changes: Partial<Note> = {}): Note => ({ ...note, modified, ...changes });
const [early, later, latest] = ['2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z', '2026-11-21T12:00:00Z'] as const;

/** Few ids, instants and texts, so that ties and clashes are common. Dates with and without fractions, and none at all. */
const instants = fc.constantFrom(early, later, latest, '2026-11-21T11:00:00.500Z', '2026-11-21T11:00:00.000Z', 'never');
const ids = fc.constantFrom('urn:uuid:a', 'urn:uuid:b', 'urn:uuid:c');
const copy: fc.Arbitrary<NoteCopy> = fc.record({
  notes: fc.array(fc.record({ id: ids, modified: instants, text: fc.constantFrom('', 'x', 'y') }).map((changes) => ({ ...note, ...changes })), { maxLength: 4 }),
  deleted: fc.array(fc.record({ id: ids, deleted: instants }), { maxLength: 2 }),
});
const merged = (a: NoteCopy, b: NoteCopy): NoteCopy => mergeSets(a, b).merged;

describe('mergeSets', () => {
  it('gives the same whichever copy comes first, in whatever groups, and however often', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        const both = merged(a, b);
        expect(merged(both, b)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
      }),
      { numRuns: 5000 },
    );
  });

  it('loses no version: each stands, or is superseded', () => {
    const single = copy.map(({ notes, deleted }) => ({ notes: [...new Map(notes.map((one) => [one.id, one])).values()], deleted: deleted.filter(({ id }) => !notes.some((one) => one.id === id)).slice(0, 1) }));
    fc.assert(
      fc.property(single, single, (a, b) => {
        const { merged: result, superseded } = mergeSets(a, b);
        for (const one of [...a.notes, ...b.notes]) expect([...result.notes, ...superseded]).toContainEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows what is added, changed, deleted, the same and refused', () => {
    const ours: NoteCopy = {
      notes: [at(early, { id: 'urn:uuid:changed' }), at(early, { id: 'urn:uuid:deleted' }), at(early, { id: 'urn:uuid:same' }), at(later, { id: 'urn:uuid:older' }), at(latest, { id: 'urn:uuid:kept' })],
      deleted: [{ id: 'urn:uuid:gone', deleted: later }, { id: 'urn:uuid:back', deleted: early }],
    };
    const theirs: NoteCopy = {
      notes: [
        at(later, { id: 'urn:uuid:changed', text: 'new' }), at(early, { id: 'urn:uuid:same' }), at(early, { id: 'urn:uuid:older', text: 'old' }), at(early, { id: 'urn:uuid:gone' }), at(later, { id: 'urn:uuid:back' }), at(early, { id: 'urn:uuid:added' }),
      ],
      deleted: [{ id: 'urn:uuid:deleted', deleted: later }, { id: 'urn:uuid:kept', deleted: early }],
    };
    const { preview, superseded, merged: result } = mergeSets(ours, theirs);
    expect({
      added: preview.added.map(({ id }) => id),
      changed: preview.changed.map(({ before, after }) => [before.id, before.text === note.text, after.text]),
      deleted: preview.deleted.map(({ id }) => id),
      same: preview.same.map(({ id }) => id),
      refused: preview.refused.map(({ note: { id }, why }) => [id, why]),
    }).toEqual({
      added: ['urn:uuid:added', 'urn:uuid:back'],
      changed: [['urn:uuid:changed', true, 'new']],
      deleted: ['urn:uuid:deleted'],
      same: ['urn:uuid:same'],
      refused: [['urn:uuid:gone', 'deleted-here'], ['urn:uuid:older', 'older']],
    });
    expect(superseded.map(({ id }) => id)).toEqual(['urn:uuid:changed', 'urn:uuid:deleted', 'urn:uuid:gone', 'urn:uuid:older']);
    expect(result.deleted.map(({ id }) => id)).toEqual(['urn:uuid:deleted', 'urn:uuid:gone']);
  });

  it('shows nothing to do where both are equal, whatever the order of members', () => {
    const reordered = Object.fromEntries(Object.entries(note).reverse()) as unknown as Note;
    expect(mergeSets({ notes: [note], deleted: [] }, { notes: [reordered], deleted: [] })).toMatchObject({ preview: { added: [], changed: [], deleted: [], refused: [] }, superseded: [] });
  });

  it('takes fractions of a second for later than the whole second', () => {
    const { preview } = mergeSets({ notes: [at('2026-11-21T11:00:00Z')], deleted: [] }, { notes: [at('2026-11-21T11:00:00.500Z', { text: 'later' })], deleted: [] });
    expect(preview.changed.map(({ after }) => after.text)).toEqual(['later']);
  });

  it('lets a date that is none win over nothing', () => {
    expect(merged({ notes: [at('never', { text: 'a' })], deleted: [] }, { notes: [at(early, { text: 'b' })], deleted: [] }).notes.map(({ text }) => text)).toEqual(['b']);
    expect(merged(nothing, nothing)).toEqual({ notes: [], deleted: [] });
  });
});
