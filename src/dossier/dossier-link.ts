// The link to a dossier: the ids of its decisions and holdings in their order, and nothing else, in the fragment of an
// address, which no server sees. It can be read with the naked eye: `#d=1.<check>.it-cass-2021-20127.h1_eu-cgue-c-550-16`.
// The check is there because a link that was cut would otherwise lead to another holding (`h12` to `h1`) without a word.
import { hashText } from '../annotations/hash-text.ts';
import { dossierLimits } from './limits.ts';
import { isDecisionId, isHoldingId } from './read-dossier.ts';
import type { DecisionReference } from './reference.ts';

export type LinkProblem =
  /** Nothing of the kind stands in the address. */
  | 'none'
  | 'other-version'
  /** Cut short or changed on its way. */
  | 'garbled'
  | 'too-large';

/** Characters of the fragment: up to the first anything carries it, beyond some programs cut it. */
export const safeLinkLength = 2_000;

const version = '1';
const checkOf = (ids: string): string => hashText(ids).slice(0, 8);

/** Null where it would be longer than a link that is read. */
export function toDossierLink(references: readonly DecisionReference[]): string | null {
  const ids = references.map(({ decision, holding }) => (holding === null ? decision : `${decision}.${holding}`)).join('_');
  const fragment = `#d=${version}.${checkOf(ids)}.${ids}`;
  return fragment.length > dossierLimits.link ? null : fragment;
}

/** Whatever the fragment is, the answer is a value. The same decision or holding stands in it once. */
export function readDossierLink(fragment: string): { references: DecisionReference[] } | { problem: LinkProblem } {
  if (!fragment.startsWith('#d=')) return { problem: 'none' };
  if (fragment.length > dossierLimits.link) return { problem: 'too-large' };
  const [, made, check = '', ids = ''] = /^#d=(\d{1,3})\.([^.]*)\.([^:]*)(?::~:|$)/.exec(fragment) ?? [];
  if (made === undefined) return { problem: 'garbled' };
  if (made !== version) return { problem: 'other-version' };
  if (ids === '' || check !== checkOf(ids)) return { problem: 'garbled' };
  const parts = [...new Set(ids.split('_'))];
  if (parts.length > dossierLimits.items) return { problem: 'too-large' };
  const references = parts.map((part): DecisionReference | null => {
    const [decision = '', holding = null, ...more] = part.split('.');
    return more.length === 0 && isDecisionId(decision) && (holding === null || isHoldingId(holding)) ? { decision, holding } : null;
  });
  return references.every((reference) => reference !== null) ? { references } : { problem: 'garbled' };
}
