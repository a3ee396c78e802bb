// What can be undone and done again on a dossier, newest last. Letters typed into one field one after the other are one step.
import type { Edit } from './edit.ts';

export interface UndoList {
  /** Each takes back one step that was done. */
  undo: readonly Edit[];
  /** Each does again one step that was undone. */
  redo: readonly Edit[];
}

export const emptyUndoList: UndoList = { undo: [], redo: [] };

const stepsKept = 200;

/** Whether two steps take back words of the same field, so that the first is enough to take back both. */
function isSameField(a: Edit | undefined, b: Edit): boolean {
  if (!a || a.kind !== b.kind) return false;
  return a.kind === 'title' || a.kind === 'note' || (a.kind === 'text' && b.kind === 'text' && a.item === b.item);
}

/** After a step whose inverse is given. `joins` says that it goes on with the words of the step before. */
export function afterStep(list: UndoList, inverse: Edit, joins = false): UndoList {
  if (joins && list.redo.length === 0 && isSameField(list.undo.at(-1), inverse)) return list;
  return { undo: [...list.undo, inverse].slice(-stepsKept), redo: [] };
}

/** After the last step was undone; `inverse` is what does it again, null where there was nothing left to undo. */
export const afterUndo = ({ undo, redo }: UndoList, inverse: Edit | null): UndoList => ({ undo: undo.slice(0, -1), redo: inverse ? [...redo, inverse] : redo });

export const afterRedo = ({ undo, redo }: UndoList, inverse: Edit | null): UndoList => ({ undo: inverse ? [...undo, inverse] : undo, redo: redo.slice(0, -1) });
