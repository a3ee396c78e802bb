import { describe, expect, it } from 'vitest';
import { amongMine, type IncomingNotes } from './incoming-notes.ts';
import { note, noteSet } from './note-fixtures.ts';
import { copyToMine, mine, type Note } from './note.ts';
import { batchOf, isEmptyPlan, planImport, type Here } from './plan-import.ts';

const nothing: Here = { notes: [], sets: [], deleted: [], quarantine: [] };
const [early, later] = ['2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'] as const;
const at = (modified: string, changes: Partial<Note> = {}): Note => ({ ...note, modified, ...changes });
const incoming = (changes: Partial<IncomingNotes> = {}): IncomingNotes => ({ kind: 'set', packs: [noteSet], notes: [at(early)], deleted: [], refused: [], quarantined: [], ...changes });

describe('planImport', () => {
  it('adds a new pack with its notes', () => {
    const plan = planImport(nothing, incoming());
    expect([plan.packs, plan.added]).toEqual([[noteSet], [at(early)]]);
    expect(batchOf(plan, 'a file')).toEqual({ sets: [noteSet], notes: [at(early)], remove: [], lost: [], quarantine: [] });
  });

  it('changes of a pack that is here what was changed since, and leaves it switched off', () => {
    const here = { ...nothing, sets: [{ ...noteSet, shown: false, modified: early }], notes: [at(early)] };
    const plan = planImport(here, incoming({ notes: [at(later, { text: 'more' })] }));
    expect(plan.changed).toEqual([{ before: at(early), after: at(later, { text: 'more' }) }]);
    expect(plan.packs).toEqual([{ ...noteSet, shown: false }]);
  });

  it('has nothing to do where the same comes again', () => {
    const plan = planImport({ ...nothing, sets: [noteSet], notes: [at(early)], quarantine: [{ text: '{}' }] }, incoming({ quarantined: [{ place: '', source: '', why: 'unknown-text', json: '{}' }] }));
    expect(isEmptyPlan(plan)).toBe(true);
    expect(plan.same).toEqual([at(early)]);
  });

  it('refuses what is older than what is here, and keeps it for the history', () => {
    const plan = planImport({ ...nothing, sets: [noteSet], notes: [at(later)] }, incoming());
    expect(plan.refused).toEqual([{ note: at(early), why: 'older' }]);
    expect(batchOf(plan, '').lost).toEqual([at(early)]);
  });

  it('leaves alone what is among one’s own notes when it comes in a pack', () => {
    const plan = planImport({ ...nothing, notes: [at(early, { set: mine })] }, incoming({ notes: [at(later, { text: 'theirs' })] }));
    expect(plan.elsewhere).toEqual([at(later, { text: 'theirs' })]);
    expect([plan.packs, plan.added, plan.changed]).toEqual([[], [], []]);
  });

  it('merges what goes among one’s own, whoever made it', () => {
    const plan = planImport({ ...nothing, notes: [at(early, { set: mine })] }, amongMine(incoming({ notes: [at(later)] })));
    expect(plan.changed.map(({ after }) => after)).toEqual([at(later, { set: mine })]);
    expect(plan.packs).toEqual([]);
  });

  it('deletes of one’s own what a copy says was deleted later, and nothing of a pack', () => {
    const here = { ...nothing, sets: [noteSet], notes: [at(early, { set: mine, id: 'urn:uuid:a' }), at(early, { id: 'urn:uuid:b' })] };
    const plan = planImport(here, incoming({ kind: 'copy', notes: [], deleted: [{ id: 'urn:uuid:a', deleted: later }, { id: 'urn:uuid:b', deleted: later }] }));
    expect(batchOf(plan, '').remove).toEqual(['urn:uuid:a']);
  });

  it('does not bring back what was deleted here later', () => {
    const plan = planImport({ ...nothing, deleted: [{ id: note.id, deleted: later }] }, amongMine(incoming()));
    expect(plan.refused.map(({ why }) => why)).toEqual(['deleted-here']);
    expect(plan.added).toEqual([]);
  });

  it('says of what waits in quarantine where it came from', () => {
    const plan = planImport(nothing, incoming({ notes: [], quarantined: [{ place: 'items[0]', source: 'https://a.example', why: 'unknown-text', json: '{}' }] }));
    expect(batchOf(plan, 'notes.jsonld').quarantine).toEqual([{ text: '{}', why: 'unknown-text', from: 'notes.jsonld' }]);
    expect(plan.packs).toEqual([]);
  });
});

it('a copy of a note of a pack is a new one of one’s own that says where it came from', () => {
  const copy = copyToMine({ ...note, foreign: '{}' }, later, 'urn:uuid:new');
  expect(copy).toEqual({ ...note, id: 'urn:uuid:new', set: mine, via: note.id, foreign: null, created: later, modified: later });
});
