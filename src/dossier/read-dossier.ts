// A dossier out of JSON that we may not have written: a record of the browser, a file, a copy. Whatever it is, the answer is
// a dossier and what of it could not be read, by its place. A decision or a holding that this edition does not have is an
// item like any other.
import { isMembers, memberOf, textOf, type Json } from '../annotations/json.ts';
import type { Dossier, DossierItem } from './dossier.ts';
import { dossierLimits } from './limits.ts';

export type DossierProblem =
  | 'not-a-dossier'
  /** Written by a later version of the library. */
  | 'newer'
  | 'no-id'
  | 'same-id-twice'
  | 'title-too-long'
  | 'note-too-long'
  | 'not-an-item'
  | 'not-a-decision'
  | 'not-a-holding'
  | 'heading-too-long'
  | 'too-many-items'
  | 'too-many-dossiers';

export interface Refused {
  /** `dossiers[0].items[3]` */
  place: string;
  why: DossierProblem;
}

export type Read<T> = { value: T } | { why: DossierProblem };

const isInstant = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
const isDossierId = (text: string | null): text is string => text !== null && /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isItemId = (text: string | null): text is string => text !== null && /^[A-Za-z0-9-]{1,64}$/.test(text);
/** The grammar of the library's ids (`caseId` and `holdingId` of src/cases/written-forms.ts), with an end. */
export const isDecisionId = (text: string | null): text is string => text !== null && text.length <= 120 && /^(it|eu|coe)-[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
export const isHoldingId = (text: string | null): text is string => text !== null && /^h[1-9]\d{0,2}$/.test(text);

function readItem(json: Json): Read<DossierItem> {
  const id = textOf(memberOf(json, 'id'));
  const kind = memberOf(json, 'kind');
  if (kind !== 'heading' && kind !== 'authority') return { why: 'not-an-item' };
  if (!isItemId(id)) return { why: 'no-id' };
  if (kind === 'heading') {
    const text = textOf(memberOf(json, 'text'));
    if (text === null) return { why: 'not-an-item' };
    return text.length > dossierLimits.heading ? { why: 'heading-too-long' } : { value: { kind, id, text } };
  }
  const [decision, holding, note] = ['decision', 'holding', 'note'].map((name) => memberOf(json, name)) as [Json | undefined, Json | undefined, Json | undefined];
  const [decisionId, holdingId] = [textOf(decision), textOf(holding)];
  if (!isDecisionId(decisionId)) return { why: 'not-a-decision' };
  if (holding !== null && holding !== undefined && !isHoldingId(holdingId)) return { why: 'not-a-holding' };
  const words = note === undefined ? '' : textOf(note);
  if (words === null) return { why: 'not-an-item' };
  return words.length > dossierLimits.note ? { why: 'note-too-long' } : { value: { kind, id, decision: decisionId, holding: holdingId, note: words } };
}

/** The dossier with every item that can be read; `refused` names the others. */
export function readDossier(json: Json, place: string): { dossier: Dossier | null; refused: Refused[] } {
  const none = (why: DossierProblem): { dossier: null; refused: Refused[] } => ({ dossier: null, refused: [{ place, why }] });
  if (!isMembers(json)) return none('not-a-dossier');
  const version = memberOf(json, 'v');
  if (typeof version === 'number' && version > 1) return none('newer');
  const [id, title, note, created, modified] = ['id', 'title', 'note', 'created', 'modified'].map((name) => textOf(memberOf(json, name))) as [string | null, string | null, string | null, string | null, string | null];
  const items = memberOf(json, 'items');
  if (version !== 1 || title === null || note === null || !isInstant(created) || !isInstant(modified) || !Array.isArray(items)) return none('not-a-dossier');
  if (!isDossierId(id)) return none('no-id');
  if (title.length > dossierLimits.title) return none('title-too-long');
  if (note.length > dossierLimits.note) return none('note-too-long');
  const refused: Refused[] = [];
  const read: DossierItem[] = [];
  const ids = new Set<string>();
  for (const [index, one] of (items as Json[]).entries()) {
    const item = readItem(one);
    const why = 'why' in item ? item.why : ids.has(item.value.id) ? 'same-id-twice' : read.length >= dossierLimits.items ? 'too-many-items' : null;
    if (why !== null) refused.push({ place: `${place}.items[${index}]`, why });
    else if ('value' in item) {
      ids.add(item.value.id);
      read.push(item.value);
    }
  }
  return { dossier: { v: 1, id, title, note, created, modified, items: read }, refused };
}

/** A record of the browser; null where it is damaged or newer. Such a record is left as it is. */
export function readStoredDossier(record: unknown): Dossier | null {
  const { dossier, refused } = readDossier(record as Json, '');
  return refused.length === 0 ? dossier : null;
}
