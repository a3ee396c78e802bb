// A whole note for tests, with what a test wants to say of it.
import type { Note } from './note.ts';

export function sampleNote(members: Partial<Note> = {}): Note {
  return {
    v: 1,
    id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    decision: 'it-cass-2021-20127',
    language: 'it',
    selectors: {
      anchor: 'p12', exact: 'la prova del vincolo familiare', prefix: 'che ', suffix: ' può essere data con ogni mezzo', equals: 1,
      position: { start: 4210, end: 4240 }, inBlock: { start: 12, end: 42 }, blockHash: 'b1f0', pageHash: 'p9a2', edition: '2026-11-21',
    },
    earlier: [],
    purpose: 'rule',
    text: 'Utile per il ricorso',
    textLanguage: 'it',
    issues: ['dna-test'],
    tags: ['prova'],
    created: '2026-11-21T22:42:20Z',
    modified: '2026-11-21T22:42:20Z',
    set: 'mine',
    via: null,
    foreign: null,
    ...members,
  };
}
