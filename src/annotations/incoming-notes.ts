// What a file, or a link, brings: notes in any known shape, or a copy of everything that a browser kept. Whatever it holds,
// the answer is data within the limits; nothing is written here, and nothing of it is shown before it was judged.
import { readEmergencyCopy, type FoundInCopy } from './emergency-copy.ts';
import { readJson } from './json.ts';
import { limits } from './limits.ts';
import type { Tombstone } from './merge-sets.ts';
import { decisionAddress, isNoteId } from './note-address.ts';
import { mine, type Note, type NoteSet, type PassageSelectors } from './note.ts';
import { isAnchor } from './passage-fragment.ts';
import { readAnnotations, readInstant, type Known, type Quarantined } from './read-annotations.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import { toWebAnnotation } from './to-web-annotations.ts';

export interface IncomingNotes {
  /** A set that somebody made, or a copy of all that a browser kept, whose own notes go among one's own. */
  kind: 'set' | 'copy';
  /** One where it is a set, those that had been loaded where it is a copy. */
  packs: NoteSet[];
  /** Each with `set` as it will stand: `mine`, or the id of one of the packs. */
  notes: Note[];
  /** Own notes that were deleted, and when. */
  deleted: Tombstone[];
  refused: Refusal[];
  /** `place` is empty for what was in quarantine already. */
  quarantined: Pick<Quarantined, 'place' | 'source' | 'why' | 'json'>[];
}

const nothing = (why: RefusalReason): IncomingNotes => ({ kind: 'set', packs: [], notes: [], deleted: [], refused: [{ place: '', why }], quarantined: [] });

/** A copy may be longer than what others hand out: it begins with its name. */
const opensAsCopy = (text: string): boolean => /^\uFEFF?\s*\{\s*"massimario"\s*:\s*"emergency-copy"/.test(text.slice(0, 200));

/** Whether a file of so many bytes can be one that is read at all: asked before it is read. */
export const isReadableSize = (bytes: number): boolean => bytes <= limits.copy;

export function readIncoming(text: string, known: Known): IncomingNotes {
  const json = readJson(text, { longest: opensAsCopy(text) ? limits.copy : limits.file });
  if ('problem' in json) return nothing(json.problem);
  const copy = readEmergencyCopy(json.value);
  if (copy) return judgeCopy(copy, known);
  const { set, ...read } = readAnnotations(text, known);
  return { kind: 'set', packs: set === null ? [] : [set], deleted: [], ...read };
}

/** The same among one's own notes: what its maker calls it, and who that is, is left behind. */
export function amongMine(incoming: IncomingNotes): IncomingNotes {
  return { ...incoming, packs: [], notes: incoming.notes.map((note) => ({ ...note, set: mine })) };
}

function faultOfPassage({ anchor, exact, prefix, suffix }: PassageSelectors): RefusalReason | null {
  if (anchor !== '' && !isAnchor(anchor)) return 'unreadable';
  return Math.max(exact.length, prefix.length, suffix.length) > limits.quote ? 'quote-too-long' : null;
}

/** Why a note of a copy is not taken; its shape is right. */
function faultOf(note: Note, packs: ReadonlySet<string>): RefusalReason | null {
  if (!isNoteId(note.id)) return 'no-id';
  if (note.set !== mine && !packs.has(note.set)) return 'no-pack';
  for (const passage of [note.selectors, ...note.earlier]) {
    const fault = faultOfPassage(passage);
    if (fault) return fault;
  }
  if (note.text.length > limits.note) return 'note-too-long';
  if (note.tags.length > limits.tags || note.issues.length > limits.tags) return 'too-many-tags';
  if (note.tags.some((tag) => tag.length > limits.tag)) return 'tag-too-long';
  return (note.foreign ?? '').length > limits.foreign ? 'foreign-too-long' : null;
}

function judgeCopy(found: FoundInCopy, known: Known): IncomingNotes {
  const dated = <T extends { created: string; modified: string }>(one: T): T => {
    const created = readInstant(one.created) ?? known.now;
    return { ...one, created, modified: readInstant(one.modified) ?? created };
  };
  const packs = found.sets.filter(({ id }) => isNoteId(id)).map((set) => dated({ ...set, title: set.title.slice(0, limits.name), author: set.author.slice(0, limits.name) }));
  const ids = new Set(packs.map(({ id }) => id));
  const incoming: IncomingNotes = {
    kind: 'copy',
    packs,
    notes: [],
    deleted: found.deleted.filter(({ id, deleted }) => isNoteId(id) && readInstant(deleted) !== null),
    refused: found.unreadable.map((_, index) => ({ place: `[${index}]`, why: 'unreadable' })),
    quarantined: found.quarantine.filter(({ text }) => text.length <= limits.quarantined).map(({ text }) => ({ place: '', source: '', why: 'unknown-text', json: text })),
  };
  for (const note of found.notes.slice(0, limits.copiedNotes)) {
    const why = faultOf(note, ids);
    if (why) incoming.refused.push({ place: note.id.slice(0, 100), why });
    else if (known.decisions.has(note.decision)) incoming.notes.push(dated(note));
    else incoming.quarantined.push({ place: note.id, source: decisionAddress(known.sites[0] ?? '', note.language, note.decision), why: 'unknown-text', json: JSON.stringify(toWebAnnotation(note, { site: known.sites[0] ?? '' })) });
  }
  if (found.notes.length > limits.copiedNotes) incoming.refused.push({ place: `[${limits.copiedNotes}]`, why: 'too-many' });
  return incoming;
}
