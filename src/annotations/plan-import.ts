// What an import would do here: shown to the reader first, and made anew at the moment it is done, for another tab may have
// changed something meanwhile. Of each note the version changed last stands; a note that is here in another set, as one's own
// that comes back in somebody's pack, is left alone.
import type { IncomingNotes } from './incoming-notes.ts';
import { mergeSets, type MergePreview, type Tombstone } from './merge-sets.ts';
import { mine, type Note, type NoteSet } from './note.ts';

/** What is here. */
export interface Here {
  notes: readonly Note[];
  sets: readonly NoteSet[];
  deleted: readonly Tombstone[];
  quarantine: readonly { text: string }[];
}

export interface ImportPlan extends MergePreview {
  /** Packs that stand here afterwards and were not, or not as they are. */
  packs: NoteSet[];
  /** Here already, in another set. */
  elsewhere: Note[];
  /** Not in quarantine yet. */
  quarantine: IncomingNotes['quarantined'];
}

export function planImport(here: Here, incoming: IncomingNotes): ImportPlan {
  const setOf = new Map(here.notes.map(({ id, set }) => [id, set]));
  const isElsewhere = ({ id, set }: Note): boolean => (setOf.get(id) ?? set) !== set;
  const previews = [mine, ...incoming.packs.map((pack) => pack.id)].map((id) => {
    const notes = (all: readonly Note[]): Note[] => all.filter(({ set }) => set === id);
    // Only one's own notes are deleted one by one; a pack is taken away as a whole, and can be loaded again.
    const deleted = (all: readonly Tombstone[]): readonly Tombstone[] => (id === mine ? all : []);
    return { id, preview: mergeSets({ notes: notes(here.notes), deleted: deleted(here.deleted) }, { notes: notes(incoming.notes).filter((note) => !isElsewhere(note)), deleted: deleted(incoming.deleted) }).preview };
  });
  const packs = incoming.packs.flatMap((pack): NoteSet[] => {
    const before = here.sets.find(({ id }) => id === pack.id);
    const isNew = before ? pack.modified > before.modified : previews.some(({ id, preview }) => id === pack.id && preview.added.length > 0);
    return isNew ? [{ ...pack, shown: before?.shown ?? pack.shown, origin: before?.origin ?? pack.origin }] : [];
  });
  const inQuarantine = new Set(here.quarantine.map(({ text }) => text));
  return {
    packs,
    added: previews.flatMap(({ preview }) => preview.added),
    changed: previews.flatMap(({ preview }) => preview.changed),
    deleted: previews.flatMap(({ preview }) => preview.deleted),
    same: previews.flatMap(({ preview }) => preview.same),
    refused: previews.flatMap(({ preview }) => preview.refused),
    elsewhere: incoming.notes.filter(isElsewhere),
    quarantine: incoming.quarantined.filter(({ json }) => !inQuarantine.has(json)),
  };
}

/** Whether there is anything to do. */
export function isEmptyPlan({ packs, added, changed, deleted, quarantine }: ImportPlan): boolean {
  return packs.length + added.length + changed.length + deleted.length + quarantine.length === 0;
}

/** What is to be written, all of it or nothing. `from` is what is said of where it came from. */
export function batchOf(plan: ImportPlan, from: string) {
  return {
    sets: plan.packs,
    notes: [...plan.added, ...plan.changed.map(({ after }) => after)],
    remove: plan.deleted.map(({ id }) => id),
    // A version that comes too late is not lost: it goes to the history of its note.
    lost: plan.refused.map(({ note }) => note),
    quarantine: plan.quarantine.map(({ json, why }) => ({ text: json, why, from })),
  };
}
