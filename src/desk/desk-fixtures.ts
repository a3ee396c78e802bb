// A small library for tests: whatever a test does not name is what says least.
import type { Decision, Holding } from '../cases/decision.ts';
import { buildLibrary, type Library } from '../cases/library.ts';
import type { EditorialNote } from '../cases/editorial-note.ts';
import type { Court, CourtLevel } from '../cases/registries.ts';
import type { Blockage } from './blockages.ts';

const both = (text: string) => ({ it: text, en: text });

const levels: Record<string, CourtLevel> = { cgue: 'eu', cedu: 'strasbourg', cost: 'constitutional', cass: 'supreme', app: 'appeal', tar: 'administrative', trib: 'first-instance' };

export const courts = new Map<string, Court>(
  Object.entries(levels).map(([key, level]) => [key, { key, name: both(key), short: both(key), level, country: 'IT', parent: null, seat: null }]),
);

export function makeHolding(fields: Partial<Holding> = {}): Holding {
  return { id: 'h1', role: 'substance', direction: 'for', issues: ['expired'], provisions: [], sourceRef: 'report', text: both('What was held.'), ...fields };
}

export function makeDecision(fields: Partial<Decision> & Pick<Decision, 'id'>): Decision {
  return {
    court: 'trib', section: null, formation: null, type: 'unstated', date: '2024-05-06', heardOn: null, filedOn: null, numbers: [], ecli: null, celex: null, hudocId: null,
    officialName: null, procedure: 'unstated', stage: 'unstated', broughtBy: 'family', ruling: 'upheld', outcome: 'granted', status: { state: 'unknown', checkedOn: '2026-11-21' },
    sponsor: { status: 'unstated', nationality: null }, relatives: [], relativesIn: null, mission: null, obstacles: ['nulla-osta-expired'], issues: ['expired'], provisions: [],
    remedies: [], relations: [], holdings: [makeHolding()], sources: [], verification: { level: 'one-source', readAgainst: 'nothing-yet', checkedOn: '2026-11-21', reviewedBy: null },
    doubts: [], privacy: { screenedOn: '2026-11-21', generalised: [] }, history: [{ on: '2026-11-21', kind: 'added', note: both('Added.') }],
    title: both('Title'), headnote: both('Headnote'), fullText: { availability: 'none-known', redaction: 'unknown', links: [] }, paragraphs: [], ...fields,
  };
}

export function makeLibrary(decisions: readonly Decision[], notes: ReadonlyMap<string, readonly EditorialNote[]> = new Map()): Library {
  return buildLibrary(decisions, { courts, missions: new Map(), provisions: new Map(), issues: new Map(), sources: new Map() }, [], notes);
}

export function makeNote(fields: Partial<EditorialNote> & Pick<EditorialNote, 'rests'>): EditorialNote {
  return { id: 'n1', number: 1, kind: 'distinguishing', on: 'h1', quote: null, signed: 'massimario', date: '2026-11-21', reviewed: null, text: both('What sets it apart.'), ...fields };
}

export const expired: Blockage = {
  slug: 'expired', group: 'single-desk', title: both('Expired'), situation: both('It has expired.'), obstacles: ['nulla-osta-expired'], issues: ['expired'], neighbours: [],
};
