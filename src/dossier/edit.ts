// A change of a dossier as data, and what takes it back. A change names the items it is about, never their places: what
// another tab has added meanwhile is neither moved nor lost when it is done or undone.
import type { Dossier, DossierItem } from './dossier.ts';
import { dossierLimits } from './limits.ts';
import type { DecisionReference } from './reference.ts';

/** `before` is the item that it is to stand before; null is the end, and so is an item that is not there. */
export type Edit =
  | { kind: 'insert'; item: DossierItem; before: string | null }
  | { kind: 'remove'; item: string }
  | { kind: 'move'; item: string; before: string | null }
  /** The words of a heading or the note on an authority. */
  | { kind: 'text'; item: string; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'several'; edits: readonly Edit[] };

export interface Edited {
  dossier: Dossier;
  /** What makes of `dossier` again what it was. */
  inverse: Edit;
}

const follower = ({ items }: Dossier, index: number): string | null => items[index + 1]?.id ?? null;
const textOf = (item: DossierItem): string => (item.kind === 'heading' ? item.text : item.note);

function placed(items: readonly DossierItem[], item: DossierItem, before: string | null): DossierItem[] {
  const at = before === null ? -1 : items.findIndex(({ id }) => id === before);
  return at === -1 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

/** Null where nothing would change, the item is not there, or the dossier is full. */
export function applyEdit(dossier: Dossier, edit: Edit): Edited | null {
  switch (edit.kind) {
    case 'title':
    case 'note': {
      const text = edit.text.slice(0, dossierLimits[edit.kind]);
      return text === dossier[edit.kind] ? null : { dossier: { ...dossier, [edit.kind]: text }, inverse: { kind: edit.kind, text: dossier[edit.kind] } };
    }
    case 'insert': {
      if (dossier.items.length >= dossierLimits.items || dossier.items.some(({ id }) => id === edit.item.id)) return null;
      return { dossier: { ...dossier, items: placed(dossier.items, edit.item, edit.before) }, inverse: { kind: 'remove', item: edit.item.id } };
    }
    case 'several': {
      const inverses: Edit[] = [];
      let changed = dossier;
      for (const one of edit.edits) {
        const edited = applyEdit(changed, one);
        if (!edited) continue;
        changed = edited.dossier;
        inverses.unshift(edited.inverse);
      }
      return inverses.length === 0 ? null : { dossier: changed, inverse: { kind: 'several', edits: inverses } };
    }
    default:
      return applyToItem(dossier, edit);
  }
}

function applyToItem(dossier: Dossier, edit: Extract<Edit, { kind: 'remove' | 'move' | 'text' }>): Edited | null {
  const index = dossier.items.findIndex(({ id }) => id === edit.item);
  const item = dossier.items[index];
  if (!item) return null;
  const others = dossier.items.filter(({ id }) => id !== edit.item);
  const before = follower(dossier, index);
  if (edit.kind === 'remove') return { dossier: { ...dossier, items: others }, inverse: { kind: 'insert', item, before } };
  if (edit.kind === 'move') {
    if (edit.before === edit.item || edit.before === before) return null;
    const items = placed(others, item, edit.before);
    return items.every(({ id }, place) => id === dossier.items[place]?.id) ? null : { dossier: { ...dossier, items }, inverse: { kind: 'move', item: edit.item, before } };
  }
  const text = edit.text.slice(0, item.kind === 'heading' ? dossierLimits.heading : dossierLimits.note);
  if (text === textOf(item)) return null;
  const worded: DossierItem = item.kind === 'heading' ? { ...item, text } : { ...item, note: text };
  return { dossier: { ...dossier, items: dossier.items.map((own) => (own === item ? worded : own)) }, inverse: { kind: 'text', item: edit.item, text: textOf(item) } };
}

/** One step up or down; null at the end of the list. */
export function stepEdit({ items }: Dossier, item: string, step: -1 | 1): Edit | null {
  const index = items.findIndex(({ id }) => id === item);
  if (index === -1 || items[index + step] === undefined) return null;
  return { kind: 'move', item, before: items[step === -1 ? index - 1 : index + 2]?.id ?? null };
}

export const isSameReference = (a: DecisionReference, b: DecisionReference): boolean => a.decision === b.decision && a.holding === b.holding;

export type Authority = Extract<DossierItem, { kind: 'authority' }>;

export const authoritiesOf = ({ items }: Pick<Dossier, 'items'>): Authority[] => items.filter((item) => item.kind === 'authority');

/** The item that is this decision or holding. */
export const itemOf = (dossier: Pick<Dossier, 'items'>, reference: DecisionReference): Authority | undefined => authoritiesOf(dossier).find((item) => isSameReference(item, reference));
