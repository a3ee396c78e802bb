// Two copies of a set of notes made one. Of each note the version changed last stands, deletions included; at the same instant a
// deletion goes before a text, and of two texts the content decides. Since that is an order of all versions, it does not matter
// in which order, or how often, copies meet: the result is the same (commutative, associative, idempotent).
import type { Note } from './note.ts';

/** A note that was deleted, and when. */
export interface Tombstone {
  id: string;
  deleted: string;
}

export interface NoteCopy {
  notes: readonly Note[];
  deleted: readonly Tombstone[];
}

export interface MergePreview {
  added: Note[];
  changed: { before: Note; after: Note }[];
  /** Ours that the other copy has deleted since. */
  deleted: Note[];
  same: Note[];
  /** Theirs that does not come in, because ours was changed, or deleted, later. */
  refused: { note: Note; why: 'older' | 'deleted-here' }[];
}

export interface Merge {
  merged: { notes: Note[]; deleted: Tombstone[] };
  preview: MergePreview;
  /** Versions of either side that gave way to another, for the history of each note: nothing written is lost. */
  superseded: Note[];
}

type Version = { kind: 'note'; note: Note } | { kind: 'tombstone'; tombstone: Tombstone };

/** The same content gives the same text, in whatever order its members were written. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : inner,
  );
}

const idOf = (version: Version): string => (version.kind === 'note' ? version.note.id : version.tombstone.id);

/** A date that is none counts as the oldest. */
function timeOf(version: Version): number {
  const time = Date.parse(version.kind === 'note' ? version.note.modified : version.tombstone.deleted);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** Above zero where `a` stands over `b`; zero only for equal versions. */
function compare(a: Version, b: Version): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA !== timeB) return timeA > timeB ? 1 : -1;
  if (a.kind !== b.kind) return a.kind === 'tombstone' ? 1 : -1;
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  return contentA === contentB ? 0 : contentA > contentB ? 1 : -1;
}

/** The version of each id that stands, of one copy: a copy may name an id twice. */
function standing(copy: NoteCopy): Map<string, Version> {
  const versions = new Map<string, Version>();
  const all: Version[] = [...copy.notes.map((note): Version => ({ kind: 'note', note })), ...copy.deleted.map((tombstone): Version => ({ kind: 'tombstone', tombstone }))];
  for (const version of all) {
    const before = versions.get(idOf(version));
    if (!before || compare(version, before) > 0) versions.set(idOf(version), version);
  }
  return versions;
}

/** Ours and theirs made one, with what would change for us, to be shown before anything is written. Sorted by id. */
export function mergeSets(ours: NoteCopy, theirs: NoteCopy): Merge {
  const mine = standing(ours);
  const other = standing(theirs);
  const merge: Merge = { merged: { notes: [], deleted: [] }, preview: { added: [], changed: [], deleted: [], same: [], refused: [] }, superseded: [] };
  const { merged, preview, superseded } = merge;
  for (const id of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
    const [ourVersion, theirVersion] = [mine.get(id), other.get(id)];
    const theyWin = !ourVersion || (theirVersion !== undefined && compare(theirVersion, ourVersion) > 0);
    const winner = theyWin ? theirVersion : ourVersion;
    const loser = theyWin ? ourVersion : theirVersion;
    if (winner?.kind === 'note') merged.notes.push(winner.note);
    if (winner?.kind === 'tombstone') merged.deleted.push(winner.tombstone);
    const isSame = winner !== undefined && loser !== undefined && compare(winner, loser) === 0;
    if (loser?.kind === 'note' && !isSame) superseded.push(loser.note);

    if (theirVersion?.kind === 'note') {
      const { note } = theirVersion;
      if (!ourVersion) preview.added.push(note);
      else if (isSame) preview.same.push(note);
      else if (!theyWin) preview.refused.push({ note, why: ourVersion.kind === 'note' ? 'older' : 'deleted-here' });
      else if (ourVersion.kind === 'note') preview.changed.push({ before: ourVersion.note, after: note });
      else preview.added.push(note);
    } else if (theirVersion && theyWin && ourVersion?.kind === 'note') preview.deleted.push(ourVersion.note);
  }
  return merge;
}
