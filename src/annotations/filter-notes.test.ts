import { describe, expect, it } from 'vitest';
import { filterNotes, noFilter, type NoteContext, type NoteFilter } from './filter-notes.ts';
import { note, passage } from './note-fixtures.ts';
import type { Note } from './note.ts';

const notes: Note[] = [
  { ...note, id: 'rule', purpose: 'rule', issues: ['competent-mission'], set: 'mine', text: 'L’età si prova così' },
  { ...note, id: 'fact', purpose: 'fact', issues: ['age-assessment', 'coming-of-age'], set: 'mine', text: '', tags: ['Perché?'] },
  { ...note, id: 'pack', purpose: 'question', issues: [], set: 'urn:uuid:pack', decision: 'eu-cgue-c-550-16', text: 'Gül', selectors: { ...passage, exact: 'the child’s age' } },
];
const context: NoteContext = {
  statusOf: ({ id }) => (id === 'rule' ? 'exact' : id === 'fact' ? 'orphan' : 'unchecked'),
  wordsAbout: ({ decision }) => (decision === 'eu-cgue-c-550-16' ? 'CGUE, A e S' : 'Cass. civ., n. 20127/2021'),
};
const found = (filter: Partial<NoteFilter>): string[] => filterNotes(notes, { ...noFilter, ...filter }, context).map(({ id }) => id);

describe('filterNotes', () => {
  it.each<[string, Partial<NoteFilter>, string[]]>([
    ['nothing', {}, ['rule', 'fact', 'pack']],
    ['one purpose', { purposes: new Set(['fact'] as const) }, ['fact']],
    ['either of two purposes', { purposes: new Set(['fact', 'question'] as const) }, ['fact', 'pack']],
    ['an issue', { issues: new Set(['coming-of-age']) }, ['fact']],
    ['a decision', { decisions: new Set(['it-cass-2021-20127']) }, ['rule', 'fact']],
    ['a pack', { sets: new Set(['urn:uuid:pack']) }, ['pack']],
    ['a status', { statuses: new Set(['orphan', 'unchecked'] as const) }, ['fact', 'pack']],
    ['two filters together', { purposes: new Set(['rule'] as const), sets: new Set(['urn:uuid:pack']) }, []],
    ['a word without its accent', { words: 'eta' }, ['rule']],
    ['a straight apostrophe for a curly one', { words: "L'ETÀ" }, ['rule']],
    ['an English one too', { words: "child's" }, ['pack']],
    ['an accented word for a plain one', { words: 'còsì prova' }, ['rule']],
    ['a foreign letter', { words: 'gul' }, ['pack']],
    ['a tag', { words: 'perche' }, ['fact']],
    ['words of the passage', { words: 'decade nulla' }, ['rule', 'fact']],
    ['words about the decision', { words: '20127/2021' }, ['rule', 'fact']],
    ['white space', { words: ' \t\n' }, ['rule', 'fact', 'pack']],
    ['a word that is nowhere', { words: 'nulla zzz' }, []],
    ['signs of patterns, as they are', { words: '.*' }, []],
  ])('by %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('goes through 2,000 long notes while a key is pressed', () => {
    const many = Array.from({ length: 2000 }, (_, n) => ({ ...note, id: String(n), text: 'età '.repeat(250) }));
    const started = performance.now();
    expect(filterNotes(many, { ...noFilter, words: 'perché eta' }, context)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
