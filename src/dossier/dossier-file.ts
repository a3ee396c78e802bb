// The file of one or more dossiers, which is also their copy: JSON with a version. It can be read back by this site, of this
// edition or another, and by any program.
import { listOf, memberOf, readJson, textOf, type Json, type JsonProblem } from '../annotations/json.ts';
import type { Dossier } from './dossier.ts';
import { dossierLimits } from './limits.ts';
import { readDossier, type DossierProblem, type Refused } from './read-dossier.ts';
import { foldTyped, readTyped } from './typed-text.ts';

export type FileProblem = JsonProblem | DossierProblem | 'not-a-file-of-dossiers';

export interface ReadFile {
  dossiers: Dossier[];
  /** What could not be read, by its place; the place of the whole file is empty. */
  refused: { place: string; why: FileProblem }[];
}

export interface FileFacts {
  /** Edition of the library in which it was written; null where the page did not know it. */
  edition: string | null;
  /** A UTC instant. */
  written: string;
}

export function formatDossierFile(dossiers: readonly Dossier[], { edition, written }: FileFacts): string {
  return `${JSON.stringify({ massimario: 'dossiers', version: 1, edition, written, dossiers }, null, 2)}\n`;
}

const nothing = (why: FileProblem): ReadFile => ({ dossiers: [], refused: [{ place: '', why }] });

function readAll(list: readonly Json[], placeOf: (index: number) => string): { dossiers: Dossier[]; refused: Refused[] } {
  const ids = new Set<string>();
  const all = list.map((json, index) => {
    const place = placeOf(index);
    if (index >= dossierLimits.dossiers) return { dossier: null, refused: [{ place, why: 'too-many-dossiers' } as const] };
    const read = readDossier(json, place);
    if (read.dossier && ids.has(read.dossier.id)) return { dossier: null, refused: [{ place, why: 'same-id-twice' } as const] };
    if (read.dossier) ids.add(read.dossier.id);
    return read;
  });
  return { dossiers: all.flatMap(({ dossier }) => dossier ?? []), refused: all.flatMap(({ refused }) => refused) };
}

/** Also the copy that the emergency page makes: its dossiers, with what was being typed in them. */
function readEmergency(json: Json): ReadFile {
  const databases = listOf(memberOf(json, 'databases')).filter((database) => memberOf(database, 'name') === 'massimario-dossiers');
  const recordsOf = (store: string): readonly Json[] => databases.flatMap((database) => listOf(memberOf(memberOf(database, 'stores'), store)));
  const { dossiers, refused } = readAll(recordsOf('dossiers'), (index) => `dossiers[${index}]`);
  const typed = recordsOf('typed').flatMap((record) => readTyped(record) ?? []);
  return { dossiers: dossiers.map((dossier) => foldTyped(dossier, typed).dossier), refused };
}

/** Whatever the text is, the answer is a value: nothing throws, nothing is kept. */
export function readDossierFile(text: string): ReadFile {
  const json = readJson(text, { longest: dossierLimits.file });
  if ('problem' in json) return nothing(json.problem);
  const kind = textOf(memberOf(json.value, 'massimario'));
  // The data of a dossier, as an export with its decisions (src/exports/dossier-to-json.ts): the reader's own part is as it is kept.
  if (textOf(memberOf(json.value, 'format')) === 'massimario-dossier') return readAll(listOf(memberOf(json.value, 'dossier')), () => 'dossier');
  if (kind === 'emergency-copy') return readEmergency(json.value);
  if (kind !== 'dossiers') return nothing('not-a-file-of-dossiers');
  const version = memberOf(json.value, 'version');
  if (version !== 1) return nothing(typeof version === 'number' && version > 1 ? 'newer' : 'not-a-file-of-dossiers');
  return readAll(listOf(memberOf(json.value, 'dossiers')), (index) => `dossiers[${index}]`);
}
