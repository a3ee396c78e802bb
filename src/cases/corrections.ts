// What changed after publication, for all to see: the corrections and changes of finality in the entries' histories, and the
// decisions that were withdrawn. The day on which an entry was added is no correction.
import type { Bilingual } from '../i18n/languages.ts';
import type { Library } from './library.ts';

export type Correction =
  | { kind: 'corrected' | 'status'; on: string; id: string; title: Bilingual; note: Bilingual }
  | { kind: 'withdrawn'; on: string; id: string; citation: Bilingual | null; note: Bilingual; successor: string | null };

/** Newest first; those of one day by id, and of one entry in the order of its history turned round. */
export function listCorrections(library: Pick<Library, 'decisions' | 'withdrawn'>): Correction[] {
  const corrections: Correction[] = [
    ...library.decisions.flatMap(({ id, title, history }) =>
      history.flatMap(({ kind, on, note }): Correction[] => (kind === 'corrected' || kind === 'status' ? [{ kind, on, id, title, note }] : [])).reverse()),
    ...library.withdrawn.map(({ id, on, citation, reason, successor }): Correction => ({ kind: 'withdrawn', on, id, citation, note: reason, successor })),
  ];
  return corrections.sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.on < b.on ? 1 : -1));
}
