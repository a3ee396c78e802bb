// A small set of notes in the fragment of an address, which no server sees: `#a=1.` and compressed rows. It is an encoding, not
// a secret: it stays in histories and chats.
//
// A row has the whole quote and 32 characters on either side: measured on notes of 120 characters, a tenth more than
// without and a fifteenth less than with all that is stored, and enough to see that the words around the quote still touch it.
// Left behind are the history of selectors and what other tools added; a file carries those. Reading goes through the reader of
// files, so that a link can bring in nothing that a file cannot.
import { countOf, listOf, textOf, type Json } from './json.ts';
import { languages } from '../i18n/language.ts';
import { purposes, type Note, type NoteSet, type PassageSelectors } from './note.ts';
import { readPackedFragment, toPackedFragment, type Deflate, type Inflate, type PackedProblem, type ShareLink } from './packed-fragment.ts';
import { readAnnotations, type Known, type Quarantined } from './read-annotations.ts';
import type { Refusal } from './refusal.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

export type ShareProblem =
  /** Nothing of the kind stands in the address. */
  'none' | PackedProblem;

export interface SharedNotes {
  set: NoteSet;
  notes: Note[];
  refused: Refusal[];
  quarantined: Quarantined[];
}

const contextLength = 32;
const urn = 'urn:uuid:';

const shortId = (id: string): string => (id.startsWith(urn) && id === id.toLowerCase() ? id.slice(urn.length).replaceAll('-', '') : id);
const longId = (id: string): string => id.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/, `${urn}$1-$2-$3-$4-$5`);
const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
/** Whole seconds, as a row has them; what no calendar reaches is the beginning of time. */
const instantOf = (seconds: number): string => new Date(Math.abs(seconds) < 1e11 ? seconds * 1000 : 0).toISOString().replace('.000Z', 'Z');

/** Without what stands at the end and says nothing. */
function trimmed(row: Json[]): Json[] {
  const says = row.findLastIndex((value) => value !== null && value !== 0 && value !== '' && !(Array.isArray(value) && value.length === 0));
  return row.slice(0, says + 1);
}

/** The part of a row's context that a link carries. A character is never cut in two. */
function nearContext({ prefix, suffix }: Pick<PassageSelectors, 'prefix' | 'suffix'>): { prefix: string; suffix: string } {
  const before = prefix.slice(-contextLength);
  const after = suffix.slice(0, contextLength);
  return { prefix: before.length < prefix.length ? before.replace(/^[\uDC00-\uDFFF]/, '') : before, suffix: after.length < suffix.length ? after.replace(/[\uD800-\uDBFF]$/, '') : after };
}

/** [set id, title, author, created, modified, texts, rows]; a text is [decision, language, page hash, edition]. Times are whole seconds. */
export function toRows(set: NoteSet, notes: readonly Note[]): Json {
  const texts: Json[] = [];
  const indexOf = new Map<string, number>();
  const began = secondsOf(set.created);
  const rows = notes.map((note): Json => {
    const { anchor, exact, equals, position, inBlock, blockHash, pageHash, edition, astralBefore = 0 } = note.selectors;
    const near = nearContext(note.selectors);
    const text: Json = [note.decision, languages.indexOf(note.language), pageHash, edition];
    const key = JSON.stringify(text);
    const index = indexOf.get(key) ?? texts.push(text) - 1;
    indexOf.set(key, index);
    const created = secondsOf(note.created);
    return trimmed([
      shortId(note.id), index, anchor, exact, near.prefix, near.suffix, position.start, inBlock.start, blockHash, created - began, secondsOf(note.modified) - created, purposes.indexOf(note.purpose),
      equals - 1, note.text, languages.indexOf(note.textLanguage), note.tags, note.issues, note.via === null ? '' : shortId(note.via), astralBefore,
    ]);
  });
  return [shortId(set.id), set.title, set.author, began, secondsOf(set.modified) - began, texts, rows];
}

const numberOf = (value: Json | undefined): number => (typeof value === 'number' && Number.isSafeInteger(value) ? value : 0);
const wordsOf = (value: Json | undefined): string => textOf(value) ?? '';
const textsOf = (value: Json | undefined): string[] => listOf(value).filter((one): one is string => typeof one === 'string');

/** Shapes rows into a set and notes. What they say is judged by the reader of files; this only never fails. */
function fromRows(json: Json): { set: NoteSet; notes: Note[] } | null {
  if (!Array.isArray(json) || !Array.isArray(json[5]) || !Array.isArray(json[6])) return null;
  const [setId, title, author, began, lasted, texts, rows] = json as Json[];
  const created = numberOf(began);
  const set: NoteSet = {
    v: 1, id: longId(wordsOf(setId)), title: wordsOf(title), author: wordsOf(author), created: instantOf(created), modified: instantOf(created + numberOf(lasted)), origin: 'link', shown: true,
  };
  const notes = listOf(rows).map((row): Note => {
    const [id, index, anchor, exact, prefix, suffix, start, inBlockStart, blockHash, sinceSet, sinceCreated, purpose, moreEquals, text, textLanguage, tags, issues, via, astralBefore] = listOf(row);
    const [decision, language, pageHash, edition] = listOf(listOf(texts)[numberOf(index)]);
    const words = wordsOf(exact);
    const [from, fromInBlock, astral] = [countOf(start) ?? 0, countOf(inBlockStart) ?? 0, countOf(astralBefore) ?? 0];
    const made = created + numberOf(sinceSet);
    return {
      v: 1,
      id: longId(wordsOf(id)),
      decision: wordsOf(decision),
      language: languages[numberOf(language)] ?? 'it',
      selectors: {
        anchor: wordsOf(anchor), exact: words, prefix: wordsOf(prefix), suffix: wordsOf(suffix), equals: (countOf(moreEquals) ?? 0) + 1, position: { start: from, end: from + words.length },
        ...(astral === 0 ? {} : { astralBefore: astral }),
        inBlock: { start: fromInBlock, end: fromInBlock + words.length }, blockHash: wordsOf(blockHash), pageHash: wordsOf(pageHash), edition: wordsOf(edition),
      },
      earlier: [],
      purpose: purposes[numberOf(purpose)] ?? 'fact',
      text: wordsOf(text),
      textLanguage: languages[numberOf(textLanguage)] ?? 'it',
      issues: textsOf(issues),
      tags: textsOf(tags),
      created: instantOf(made),
      modified: instantOf(made + numberOf(sinceCreated)),
      set: set.id,
      via: wordsOf(via) === '' ? null : longId(wordsOf(via)),
      foreign: null,
    };
  });
  return { set, notes };
}

export const toShareLink = (set: NoteSet, notes: readonly Note[], deflate: Deflate): Promise<ShareLink> => toPackedFragment('a', toRows(set, notes), deflate);

/** Whether the fragment of an address carries notes: asked on every page, so it costs nothing. */
export const hasShare = (fragment: string): boolean => fragment.startsWith('#a=');

/** Reads what `toShareLink` made. Whatever the fragment is, the answer is a value: nothing throws, nothing is kept. */
export async function readShareLink(fragment: string, known: Known, inflate: Inflate): Promise<SharedNotes | { problem: ShareProblem }> {
  if (!hasShare(fragment)) return { problem: 'none' };
  const json = await readPackedFragment('a', fragment, inflate);
  if ('problem' in json) return json;
  const rows = fromRows(json.value);
  if (rows === null) return { problem: 'garbled' };
  const file = toWebAnnotations(rows.set, rows.notes, { site: known.sites[0] ?? '' });
  if (file === null) return { problem: 'garbled' };
  const { set, ...read } = readAnnotations(JSON.stringify(file), known);
  return set === null ? { problem: 'too-large' } : { set: { ...set, origin: 'link' }, ...read };
}
