// Notes for tests: one of each kind that exists, and arbitrary ones whose texts hold what breaks formats (other scripts, emoji, marks
// of Markdown and XML, line breaks, control characters, lone halves of surrogate pairs).
import fc from 'fast-check';
import { countAstral } from './code-points.ts';
import { limits } from './limits.ts';
import { purposes, type Note, type NoteSet, type PassageSelectors } from './note.ts';
import type { Known } from './read-annotations.ts';

export const site = 'https://massimario.example';
export const decisions = ['it-cass-2021-20127', 'eu-cgue-c-550-16', 'it-trib-roma-rg-2024-20990'];
export const issueKeys = ['age-assessment', 'competent-mission', 'coming-of-age'];

export const known: Known = {
  sites: [site, 'http://localhost:4321'],
  decisions: new Set(decisions),
  issues: new Set(issueKeys),
  now: '2026-11-22T08:00:00Z',
  newId: () => 'urn:uuid:00000000-0000-4000-8000-000000000000',
};

export const noteSet: NoteSet = {
  v: 1,
  id: 'urn:uuid:9b1f64d1-1f0f-4a8e-8b58-2f1d3f6b7c10',
  title: 'Lezione sul nulla osta',
  author: 'Studio legale Esempio',
  created: '2026-11-20T09:00:00Z',
  modified: '2026-11-21T22:42:20Z',
  origin: 'file',
  shown: true,
};

export const passage: PassageSelectors = {
  anchor: 'p2',
  exact: 'il nulla osta non decade',
  prefix: 'La Corte afferma che ',
  suffix: ' per il solo decorso del termine.',
  equals: 1,
  position: { start: 412, end: 436 },
  inBlock: { start: 21, end: 45 },
  blockHash: '8f3a1c22d0b94e71',
  pageHash: '55b0c7e9a1d24f08',
  edition: '2026-11-21',
};

export const note: Note = {
  v: 1,
  id: 'urn:uuid:3f2b6f0e-8b0d-4c57-9f7e-0a4f6d2f6a11',
  decision: 'it-cass-2021-20127',
  language: 'it',
  selectors: passage,
  earlier: [],
  purpose: 'rule',
  text: 'Da citare nel ricorso: il termine è ordinatorio.',
  textLanguage: 'it',
  issues: ['competent-mission'],
  tags: ['ricorso', 'termine'],
  created: '2026-11-21T22:40:00Z',
  modified: '2026-11-21T22:42:20Z',
  set: noteSet.id,
  via: null,
  foreign: null,
};

const strange = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'è', ' ', '\n', '\t', '😀', '𐤀', '𝔞', 'é', '\u202E', '\u0000', '\u0007', '\uD83D', '\uDE00', '\uFFFE', '<', '>', '&', '"', "'", '#', '[', ']', '(', ')', '*', '_', '`', '~', '=', '|', '%', '^', '$', '\\', '!', '-', '+', ':', '{', '}', '1', '.'),
    fc.constantFrom('\n\n', '\n- ', '\n# ', '\n1. ', '\n> ', '\n```\n', '[[', '](http://a.example)', '<b>', '&amp;', ']]>', '---\n', 'https://a.example', 'Cass. n. 20127/2021', '    '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

const filled = strange.filter((text) => text !== '');
const uuid = fc.uuid().map((id) => `urn:uuid:${id}`);
export const instant = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));

const arbitraryPassage: fc.Arbitrary<PassageSelectors> = fc
  .record({
    anchor: fc.constantFrom('p1', 'p12', 'h3', 'n7', 'headnote'),
    before: strange,
    exact: filled,
    prefix: strange,
    suffix: strange,
    equals: fc.nat(9),
    inBlock: fc.nat(5000),
    blockHash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
    pageHash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
    edition: fc.constantFrom('2026-11-21', '2025-02-28', ''),
  })
  .map(({ before, inBlock, exact, ...rest }) => {
    const astralBefore = countAstral(before);
    return {
      ...rest,
      exact,
      position: { start: before.length, end: before.length + exact.length },
      ...(astralBefore === 0 ? {} : { astralBefore }),
      inBlock: { start: inBlock, end: inBlock + exact.length },
    };
  });

export const arbitraryNote: fc.Arbitrary<Note> = fc.record({
  v: fc.constant(1 as const),
  id: uuid,
  decision: fc.constantFrom(...decisions),
  language: fc.constantFrom('it' as const, 'en' as const),
  selectors: arbitraryPassage,
  earlier: fc.array(arbitraryPassage, { maxLength: 2 }),
  purpose: fc.constantFrom(...purposes),
  text: fc.oneof(fc.constant(''), strange),
  textLanguage: fc.constantFrom('it' as const, 'en' as const),
  issues: fc.subarray(issueKeys),
  tags: fc.uniqueArray(filled.filter((tag) => tag.trim() !== '' && tag.length <= limits.tag), { maxLength: 3 }),
  created: instant,
  modified: instant,
  set: fc.constant(noteSet.id),
  via: fc.oneof(fc.constant(null), uuid, fc.webUrl({ validSchemes: ['https'] })),
  foreign: fc.constant(null),
});

export const arbitraryNotes: fc.Arbitrary<Note[]> = fc.uniqueArray(arbitraryNote, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
