// Words that were being typed when a page went away: kept by themselves, for a page that goes has no time to read its
// dossier, and folded into it when it is next opened.
import { memberOf, textOf, type Json } from '../annotations/json.ts';
import type { Dossier } from './dossier.ts';
import { applyEdit, type Edit } from './edit.ts';

export type TextField = { of: 'title' | 'note' } | { of: 'item'; item: string };

export interface TypedText {
  v: 1;
  /** Dossier and field; a later text of the same field takes its place. */
  key: string;
  dossier: string;
  field: TextField;
  text: string;
}

export const textEdit = (field: TextField, text: string): Edit => (field.of === 'item' ? { kind: 'text', item: field.item, text } : { kind: field.of, text });

export function toTyped(dossier: string, field: TextField, text: string): TypedText {
  return { v: 1, key: `${dossier} ${field.of} ${field.of === 'item' ? field.item : ''}`.trim(), dossier, field, text };
}

export function readTyped(record: unknown): TypedText | null {
  const json = record as Json;
  const field = memberOf(json, 'field');
  const [of, item, key, dossier, text] = [memberOf(field, 'of'), memberOf(field, 'item'), memberOf(json, 'key'), memberOf(json, 'dossier'), memberOf(json, 'text')].map((value) => textOf(value));
  if (memberOf(json, 'v') !== 1 || key == null || dossier == null || text == null) return null;
  if (of === 'title' || of === 'note') return { v: 1, key, dossier, field: { of }, text };
  return of === 'item' && item != null ? { v: 1, key, dossier, field: { of, item }, text } : null;
}

/** The dossier with the texts that belong to it. `folded` are the keys that found their place: the others wait, as their item may be put back. */
export function foldTyped(dossier: Dossier, typed: readonly TypedText[]): { dossier: Dossier; folded: string[] } {
  const folded: string[] = [];
  let changed = dossier;
  for (const { key, dossier: id, field, text } of typed) {
    if (id !== dossier.id) continue;
    if (field.of === 'item' && !dossier.items.some((item) => item.id === field.item)) continue;
    changed = applyEdit(changed, textEdit(field, text))?.dossier ?? changed;
    folded.push(key);
  }
  return { dossier: changed, folded };
}
