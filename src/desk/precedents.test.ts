import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { holdingDirections, holdingRoles, obstacles, type Obstacle } from '../cases/vocabulary.ts';
import type { Decision } from '../cases/decision.ts';
import { blockageOfIssue, blockageOfObstacle, blockages } from './blockages.ts';
import { expired, makeDecision, makeHolding, makeLibrary, makeNote } from './desk-fixtures.ts';
import { pleadingElements } from './pleading-elements.ts';
import { findPrecedents, type Precedent, type Precedents } from './precedents.ts';
import { compareStrength } from './strength.ts';

const nameOf = ({ decision, holding }: Precedent): string => `${decision.id} ${holding.id}`;
const listed = (precedents: Precedents): string[] => precedents.sections.flatMap((section) => [...section.for, ...section.against, ...section.others].map(nameOf));
const contrary = (id: string, fields: Partial<Decision> = {}): Decision => makeDecision({ id, holdings: [makeHolding({ direction: 'against' })], ...fields });
const substance = (decisions: readonly Decision[], notes?: Parameters<typeof makeLibrary>[1]) =>
  findPrecedents(expired, makeLibrary(decisions, notes)).sections.find(({ role }) => role === 'substance')!;

describe('the precedents on a blockage', () => {
  it('are the holdings of decisions that met its obstacle and those on its question, whatever their obstacle', () => {
    const library = makeLibrary([
      makeDecision({ id: 'it-a', issues: ['dna-test'], holdings: [makeHolding({ issues: ['dna-test'] })] }),
      makeDecision({ id: 'it-b', obstacles: ['security'], issues: ['expired', 'dna-test'], holdings: [makeHolding(), makeHolding({ id: 'h2', issues: ['dna-test'] })] }),
      makeDecision({ id: 'it-c', obstacles: [], issues: ['dna-test'], holdings: [makeHolding({ issues: ['dna-test'] })] }),
    ]);
    const found = findPrecedents(expired, library);
    expect(listed(found)).toEqual(['it-b h1', 'it-a h1']);
    expect(found.decisions.map(({ id }) => id)).toEqual(['it-a', 'it-b']);
  });

  it('name the decisions that belong to it and of which no source gives a holding on it', () => {
    const found = findPrecedents(expired, makeLibrary([makeDecision({ id: 'it-a', holdings: [] }), makeDecision({ id: 'it-b', obstacles: [], holdings: [makeHolding({ issues: ['dna-test'] })] })]));
    expect([found.holdings, found.withoutHoldings.map(({ id }) => id)]).toEqual([0, ['it-a', 'it-b']]);
  });

  it('are none where the library has none, with every element of the act still in its place', () => {
    const found = findPrecedents(expired, makeLibrary([]));
    expect([found.decisions, found.holdings, found.sections.map(({ role }) => role)]).toEqual([[], 0, holdingRoles]);
  });

  it('bring what other kinds of case held on an element that every act has, never on the substance', () => {
    const other = makeDecision({ id: 'it-o', obstacles: ['security'], issues: ['jurisdiction'], holdings: [makeHolding({ role: 'jurisdiction', issues: ['jurisdiction'] }), makeHolding({ id: 'h2', issues: ['jurisdiction'] })] });
    const { sections } = findPrecedents(expired, makeLibrary([makeDecision({ id: 'it-a' }), other]));
    expect(sections.flatMap(({ role, elsewhere }) => elsewhere.map((precedent) => `${role} ${nameOf(precedent)}`))).toEqual(['jurisdiction it-o h1']);
  });

  it('hold every holding once, in the section of its role and on the side of its direction, strongest first', () => {
    const holding = fc.record({ role: fc.constantFrom(...holdingRoles), direction: fc.constantFrom(...holdingDirections), issues: fc.constantFrom('expired', 'dna-test').map((issue) => [issue]) });
    const decision = fc.record({
      court: fc.constantFrom('cass', 'trib', 'cgue'), outcome: fc.constantFrom('granted' as const, 'refused' as const, 'not-seen' as const), date: fc.constantFrom('2019', '2021-02', '2024-01-02'),
      obstacles: fc.subarray<Obstacle>(['nulla-osta-expired', 'security']), holdings: fc.array(holding, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (made) => {
        const decisions = made.map(({ holdings, ...fields }, index) => makeDecision({ id: `it-${index}`, ...fields, holdings: holdings.map((each, number) => makeHolding({ ...each, id: `h${number + 1}` })) }));
        const found = findPrecedents(expired, makeLibrary(decisions));
        const wanted = decisions.flatMap((entry) => entry.holdings.filter(({ issues }) => entry.obstacles.includes('nulla-osta-expired') || issues.includes('expired')).map(({ id }) => `${entry.id} ${id}`));
        expect(listed(found).sort()).toEqual(wanted.sort());
        expect(found.holdings).toBe(wanted.length);
        expect(found.against).toBe(found.sections.flatMap(({ against }) => against).length);
        for (const section of found.sections) {
          expect(section.for.every(({ holding: { role, direction } }) => role === section.role && direction === 'for')).toBe(true);
          expect(section.against.every(({ holding: { role, direction } }) => role === section.role && direction === 'against')).toBe(true);
          expect(section.others.every(({ holding: { role, direction } }) => role === section.role && direction !== 'for' && direction !== 'against')).toBe(true);
          for (const side of [section.for, section.against, section.others, section.elsewhere]) expect([...side].sort((a, b) => compareStrength(a.strength, b.strength))).toEqual(side);
        }
      }),
    );
  });
});

describe('a contrary holding', () => {
  it('is held against the favourable one that shares most questions with it, of another decision that stands', () => {
    const { against } = substance([
      contrary('it-z', { holdings: [makeHolding({ direction: 'against', issues: ['expired', 'dna-test'] }), makeHolding({ id: 'h2', issues: ['expired', 'dna-test'] })] }),
      makeDecision({ id: 'it-high', court: 'cass' }),
      makeDecision({ id: 'it-near', holdings: [makeHolding({ issues: ['expired', 'dna-test'] })] }),
      makeDecision({ id: 'it-unseen', outcome: 'not-seen', holdings: [makeHolding({ issues: ['expired', 'dna-test'] })] }),
    ]);
    expect(against[0]?.compared?.with.decision.id).toBe('it-near');
  });

  it('is held against the one that a distinguishing note names, before any other', () => {
    const notes = new Map([['it-z', [makeNote({ rests: ['it-named'] })]]]);
    const { against } = substance([contrary('it-z'), makeDecision({ id: 'it-high', court: 'cass' }), makeDecision({ id: 'it-named', date: '2001' })], notes);
    expect([against[0]?.compared?.with.decision.id, against[0]?.notes.length]).toEqual(['it-named', 1]);
  });

  it('takes the notes on itself, on its decision as a whole and those elsewhere that rest on it, and no other', () => {
    const notes = new Map([
      ['it-z', [makeNote({ rests: [] }), makeNote({ id: 'n2', on: 'headnote', rests: [] }), makeNote({ id: 'n3', on: 'h2', rests: [] }), makeNote({ id: 'n4', kind: 'practice', rests: [] })]],
      ['it-a', [makeNote({ id: 'n5', rests: ['it-z'] }), makeNote({ id: 'n6', rests: ['it-other'] })]],
    ]);
    expect(substance([contrary('it-z'), makeDecision({ id: 'it-a' })], notes).against[0]?.notes.map(({ note }) => note.id)).toEqual(['n1', 'n2', 'n5']);
  });

  it('has nothing to be held against where no favourable one stands in its section', () => {
    const { against } = substance([contrary('it-z'), makeDecision({ id: 'it-a', outcome: 'not-seen' })]);
    expect(against.map(({ compared, notes }) => [compared, notes])).toEqual([[null, []]]);
  });

  it.each<[string, Partial<Decision>, Partial<Decision>, string[]]>([
    ['another mission', { mission: 'kabul' }, { mission: 'islamabad' }, ['mission']],
    ['a mission that one source is silent on', { mission: null }, { mission: 'islamabad' }, []],
    ['a mission in doubt', { mission: 'kabul', doubts: [{ field: 'mission', readings: [], note: { it: 'Dubbio.', en: 'Doubt.' } }] }, { mission: 'islamabad' }, []],
    ['another status', { sponsor: { status: 'subsidiary', nationality: null } }, { sponsor: { status: 'refugee', nationality: null } }, ['sponsor']],
    ['a wider word for the same status', { sponsor: { status: 'international-protection', nationality: null } }, { sponsor: { status: 'refugee', nationality: null } }, []],
    ['a status that is not stated', { sponsor: { status: 'unstated', nationality: null } }, { sponsor: { status: 'refugee', nationality: null } }, []],
    ['other relatives', { relatives: [{ relation: 'parent', nationality: null, ageBand: null }] }, { relatives: [{ relation: 'spouse', nationality: null, ageBand: null }] }, ['relatives']],
    ['relatives of which one is the same', { relatives: [{ relation: 'parent', nationality: null, ageBand: null }, { relation: 'spouse', nationality: null, ageBand: null }] }, { relatives: [{ relation: 'spouse', nationality: null, ageBand: null }] }, []],
    ['relatives left open', { relatives: [{ relation: 'other', nationality: null, ageBand: null }] }, { relatives: [{ relation: 'spouse', nationality: null, ageBand: null }] }, []],
    ['another level and year', { court: 'cass', date: '2019-01-02' }, { court: 'trib', date: '2024-01-02' }, ['level', 'year']],
    ['a date in doubt', { date: '2019', doubts: [{ field: 'date', readings: [], note: { it: 'Dubbio.', en: 'Doubt.' } }] }, { date: '2024' }, []],
  ])('with %s is set apart by what both entries state for certain', (_, theirs, ours, fields) => {
    const { against } = substance([contrary('it-z', theirs), makeDecision({ id: 'it-a', ...ours })]);
    expect(against[0]?.compared?.differences.map(({ field }) => field)).toEqual(fields);
  });
});

describe('the blockages of the library', () => {
  const library = readLibrary();

  it('have permanent addresses, each its own, and none that another page of the desk uses', () => {
    const slugs = blockages.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug) || slug === 'dossier')).toEqual([]);
  });

  it('hold every obstacle of the record once, under its own name', () => {
    expect(blockages.flatMap((blockage) => blockage.obstacles).sort()).toEqual([...obstacles].sort());
    expect(obstacles.filter((obstacle) => blockageOfObstacle(obstacle).slug !== obstacle)).toEqual([]);
  });

  it('point to questions and neighbours that are there', () => {
    expect(blockages.flatMap(({ issues }) => issues).filter((issue) => library.issues.get(issue)?.broader == null)).toEqual([]);
    expect(blockages.flatMap(({ neighbours, slug }) => neighbours.filter((key) => key === slug || !blockages.some((other) => other.slug === key)))).toEqual([]);
    expect(blockages.filter(({ neighbours }) => neighbours.length === 0)).toEqual([]);
    expect(blockageOfIssue('delay-damages')?.slug).toBe('delay-damages');
    expect(blockageOfIssue('polygamy')).toBeUndefined();
  });

  it('together hold every decision that met an obstacle', () => {
    const reached = new Set(blockages.flatMap((blockage) => findPrecedents(blockage, library).decisions.map(({ id }) => id)));
    expect(library.decisions.filter((decision) => decision.obstacles.length > 0 && !reached.has(decision.id))).toEqual([]);
  });

  it('have elements of the act that rest on entries and provisions that are there', () => {
    expect(Object.values(pleadingElements).flatMap(({ on }) => on).filter((key) => !library.byId.has(key) && !library.provisions.has(key))).toEqual([]);
    expect(Object.keys(pleadingElements)).toEqual(holdingRoles);
  });
});
