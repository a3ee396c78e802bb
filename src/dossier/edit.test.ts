import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from './dossier.ts';
import { applyEdit, stepEdit, type Edit } from './edit.ts';
import { dossierLimits } from './limits.ts';
import { authority, heading, sampleDossier } from './sample-dossier.ts';
import { afterRedo, afterStep, afterUndo, emptyUndoList } from './undo-list.ts';

const order = ({ items }: Dossier): string => items.map(({ id }) => id).join('');
const done = (edit: Edit, dossier = sampleDossier()): Dossier => applyEdit(dossier, edit)?.dossier ?? dossier;

describe('a change of a dossier', () => {
  it.each<[what: string, edit: Edit, order: string]>([
    ['adds at the end', { kind: 'insert', item: heading('x'), before: null }, 'abcdx'],
    ['adds before an item', { kind: 'insert', item: heading('x'), before: 'b' }, 'axbcd'],
    ['adds at the end where the item to stand before has gone', { kind: 'insert', item: heading('x'), before: 'gone' }, 'abcdx'],
    ['takes out', { kind: 'remove', item: 'b' }, 'acd'],
    ['moves forward', { kind: 'move', item: 'a', before: 'c' }, 'bacd'],
    ['moves back', { kind: 'move', item: 'd', before: 'a' }, 'dabc'],
    ['moves to the end', { kind: 'move', item: 'a', before: null }, 'bcda'],
    ['does several things at once', { kind: 'several', edits: [{ kind: 'remove', item: 'a' }, { kind: 'move', item: 'd', before: 'b' }] }, 'dbc'],
  ])('%s', (_, edit, expected) => expect(order(done(edit))).toBe(expected));

  it.each<[what: string, edit: Edit]>([
    ['an item that is not there is taken out', { kind: 'remove', item: 'gone' }],
    ['an item is added a second time', { kind: 'insert', item: heading('a'), before: null }],
    ['an item is moved where it stands', { kind: 'move', item: 'a', before: 'b' }],
    ['the last item is moved to the end', { kind: 'move', item: 'd', before: null }],
    ['the same words are written', { kind: 'text', item: 'd', text: 'da citare' }],
    ['no change of several has an effect', { kind: 'several', edits: [{ kind: 'remove', item: 'gone' }] }],
  ])('is none where %s', (_, edit) => expect(applyEdit(sampleDossier(), edit)).toBe(null));

  it('writes the words of a heading, the note on an authority, the title and the note on the whole', () => {
    const edits: Edit[] = [{ kind: 'text', item: 'a', text: 'Periculum' }, { kind: 'text', item: 'b', text: 'prima' }, { kind: 'title', text: 'Reclamo' }, { kind: 'note', text: 'urgente' }];
    const { title, note, items } = done({ kind: 'several', edits });
    expect([title, note, items.slice(0, 2)]).toEqual(['Reclamo', 'urgente', [heading('a', 'Periculum'), authority('b', 'it-cass-2021-20127', 'h1', 'prima')]]);
  });

  it('adds nothing to a dossier that is full', () => {
    const full = sampleDossier({ items: Array.from({ length: dossierLimits.items }, (_, n) => heading(`n${n}`)) });
    expect(applyEdit(full, { kind: 'insert', item: heading('x'), before: null })).toBe(null);
  });

  it('is taken back by its inverse, whatever was done', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y');
    const before = fc.option(id, { nil: null });
    const single: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ kind: fc.constant('insert' as const), item: id.map((own) => heading(own, 'new')), before }),
      fc.record({ kind: fc.constant('remove' as const), item: id }),
      fc.record({ kind: fc.constant('move' as const), item: id, before }),
      fc.record({ kind: fc.constant('text' as const), item: id, text: fc.string() }),
      fc.record({ kind: fc.constantFrom('title' as const, 'note' as const), text: fc.string() }),
    );
    const edit = fc.oneof(single, fc.record({ kind: fc.constant('several' as const), edits: fc.array(single) }));
    fc.assert(fc.property(fc.array(edit), (edits) => {
      const start = sampleDossier();
      let dossier = start;
      let list = emptyUndoList;
      for (const one of edits) {
        const edited = applyEdit(dossier, one);
        if (!edited) continue;
        dossier = edited.dossier;
        list = afterStep(list, edited.inverse);
      }
      const end = dossier;
      const steps = list.undo.length;
      for (let step = 0; step < steps; step++) {
        const edited = applyEdit(dossier, list.undo.at(-1)!)!;
        dossier = edited.dossier;
        list = afterUndo(list, edited.inverse);
      }
      expect(dossier).toEqual(start);
      for (let step = 0; step < steps; step++) {
        const edited = applyEdit(dossier, list.redo.at(-1)!)!;
        dossier = edited.dossier;
        list = afterRedo(list, edited.inverse);
      }
      expect(dossier).toEqual(end);
      expect(list.undo.length).toBe(steps);
    }));
  });

  it('leaves what another tab has added where it is when it is taken back', () => {
    const { dossier, inverse } = applyEdit(sampleDossier(), { kind: 'remove', item: 'b' })!;
    const other = done({ kind: 'insert', item: heading('x'), before: 'd' }, dossier);
    expect(order(done(inverse, other))).toBe('abcxd');
  });
});

describe('a step by keyboard', () => {
  it.each([['a', 1, 'bacd'], ['c', 1, 'abdc'], ['d', -1, 'abdc'], ['b', -1, 'bacd']] as const)('moves %s by %i', (item, step, expected) => {
    expect(order(done(stepEdit(sampleDossier(), item, step)!))).toBe(expected);
  });
  it.each([['a', -1], ['d', 1], ['gone', 1]] as const)('leaves %s where it is at %i', (item, step) => expect(stepEdit(sampleDossier(), item, step)).toBe(null));
});

describe('the list of steps', () => {
  it('takes letters typed one after the other as one step, and other fields as others', () => {
    let list = afterStep(emptyUndoList, { kind: 'text', item: 'a', text: '' }, true);
    list = afterStep(list, { kind: 'text', item: 'a', text: 'F' }, true);
    list = afterStep(list, { kind: 'text', item: 'b', text: '' }, true);
    expect(list.undo).toEqual([{ kind: 'text', item: 'a', text: '' }, { kind: 'text', item: 'b', text: '' }]);
  });

  it('forgets what was undone once something else is done', () => {
    const list = afterUndo(afterStep(emptyUndoList, { kind: 'title', text: 'a' }), { kind: 'title', text: 'b' });
    expect(afterStep(list, { kind: 'note', text: '' })).toEqual({ undo: [{ kind: 'note', text: '' }], redo: [] });
  });
});
