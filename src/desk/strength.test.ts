import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../cases/decision.ts';
import { finalities, verificationLevels } from '../cases/vocabulary.ts';
import { courtLevelOrder } from '../search/leading.ts';
import { courts, expired, makeDecision, makeHolding, makeLibrary } from './desk-fixtures.ts';
import { compareStrength, tiers, weigh, type Strength } from './strength.ts';

const weighed = (decision: Decision, others: readonly Decision[] = [], holding = decision.holdings[0] ?? makeHolding()): Strength =>
  weigh(decision, holding, expired, makeLibrary([decision, ...others]));
const decision = (fields: Partial<Decision> = {}): Decision => makeDecision({ id: 'it-trib-1', ...fields });

describe('the facts that a holding is weighed by', () => {
  it('are its own, not those of the page', () => {
    expect(weighed(decision({ court: 'cass', date: '2021', status: { state: 'final', checkedOn: '2026-11-21' } }))).toEqual({
      decision: 'it-trib-1', holding: 'h1', tier: 'stands', onQuestion: true, sameObstacle: true, level: 'supreme', finality: 'final', verification: 'one-source', doubted: false, date: '2021', later: [],
    });
  });

  it('say nothing of a question or an obstacle on a page that has none', () => {
    const entry = decision();
    const { onQuestion, sameObstacle } = weigh(entry, makeHolding(), { ...expired, obstacles: [], issues: [] }, makeLibrary([entry]));
    expect([onQuestion, sameObstacle]).toEqual([null, null]);
  });

  it('set it aside where a decision of the library quashed or reversed its own, or where its status says so', () => {
    const by = (verb: 'quashes' | 'reverses' | 'departs-from' | 'cites') =>
      weighed(decision(), [makeDecision({ id: 'it-cass-2', relations: [{ verb, target: 'it-trib-1', outside: null, sourceRef: 'report', note: null }] })]);
    expect((['quashes', 'reverses', 'departs-from', 'cites'] as const).map((verb) => [by(verb).tier, by(verb).later.map((later) => later.verb)])).toEqual([
      ['set-aside', ['quashes']], ['set-aside', ['reverses']], ['stands', ['departs-from']], ['stands', []],
    ]);
    expect(weighed(decision({ status: { state: 'overturned', checkedOn: '2026-11-21' } })).tier).toBe('set-aside');
  });

  it('count a doubt on what is cited, on how it ended or on this holding, and no other', () => {
    const doubtOn = (field: string) => weighed(decision({ doubts: [{ field, readings: [], note: { it: 'Dubbio.', en: 'Doubt.' } }] })).doubted;
    expect([doubtOn('date'), doubtOn('outcome'), doubtOn('numbers.0'), doubtOn('holdings.h1'), doubtOn('holdings.h2'), doubtOn('sponsor')]).toEqual([true, true, true, true, false, false]);
  });
});

/** Each pair differs in one fact, though everything after it in the order speaks for the weaker one. */
const pairs: [why: string, stronger: Partial<Decision>, weaker: Partial<Decision>][] = [
  ['a seen outcome before an unseen one of the highest court', {}, { outcome: 'not-seen', court: 'cgue' }],
  ['an unseen outcome before one set aside', { outcome: 'not-seen' }, { court: 'cass', status: { state: 'overturned', checkedOn: '2026-11-21' } }],
  ['the question of the page before another of a higher court', {}, { court: 'cass', holdings: [makeHolding({ issues: ['dna-test'] })] }],
  ['the Court of Cassation before a court of appeal', { court: 'cass' }, { court: 'app', status: { state: 'final', checkedOn: '2026-11-21' } }],
  ['the same obstacle before another', {}, { obstacles: ['security'], status: { state: 'final', checkedOn: '2026-11-21' } }],
  ['what is final before what is interim', { status: { state: 'final', checkedOn: '2026-11-21' } }, { status: { state: 'interim', checkedOn: '2026-11-21' }, date: '2026-01-01' }],
  ['what nobody knows before what is under appeal', {}, { status: { state: 'under-appeal', checkedOn: '2026-11-21' }, date: '2026-01-01' }],
  ['a text that was read before one source', { verification: { level: 'text-read', readAgainst: 'nothing-yet', checkedOn: '2026-11-21', reviewedBy: null } }, { date: '2026-01-01' }],
  ['no doubt before a doubt', {}, { date: '2026-01-01', doubts: [{ field: 'date', readings: [], note: { it: 'Dubbio.', en: 'Doubt.' } }] }],
  ['the newer before the older', { date: '2025' }, { date: '2024-12-31' }],
];

describe('the order of holdings', () => {
  it.each(pairs)('puts %s', (_, stronger, weaker) => {
    const first = weighed(makeDecision({ id: 'it-trib-9', ...stronger }));
    const second = weighed(makeDecision({ id: 'it-trib-1', ...weaker }));
    expect(compareStrength(first, second)).toBeLessThan(0);
    expect(compareStrength(second, first)).toBeGreaterThan(0);
  });

  it('counts holdings of one decision as numbers', () => {
    const entry = decision({ holdings: [makeHolding({ id: 'h2' }), makeHolding({ id: 'h10' })] });
    const [second, tenth] = entry.holdings.map((holding) => weighed(entry, [], holding));
    expect(second && tenth && compareStrength(second, tenth)).toBeLessThan(0);
  });

  const strength: fc.Arbitrary<Strength> = fc.record({
    decision: fc.constantFrom('a', 'b', 'c'), holding: fc.constantFrom('h1', 'h2', 'h10'), tier: fc.constantFrom(...tiers), onQuestion: fc.constantFrom(true, false),
    sameObstacle: fc.constantFrom(true, false), level: fc.constantFrom(...[...courts.values()].map(({ level }) => level)), finality: fc.constantFrom(...finalities),
    verification: fc.constantFrom(...verificationLevels), doubted: fc.boolean(), date: fc.constantFrom('2020', '2021-03', '2021-03-04'), later: fc.constant([]),
  });

  it('is total and stable: it never depends on where the holdings stood', () => {
    fc.assert(
      fc.property(fc.uniqueArray(strength, { selector: ({ decision: id, holding }) => `${id} ${holding}`, maxLength: 9 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
        expect([...shuffled].sort(compareStrength)).toEqual([...list].sort(compareStrength));
      }),
    );
  });

  it('is transitive and calls no two holdings equal', () => {
    fc.assert(
      fc.property(strength, strength, strength, (a, b, c) => {
        const isSame = a.decision === b.decision && a.holding === b.holding;
        expect(Math.sign(compareStrength(a, b)) + Math.sign(compareStrength(b, a))).toBe(0);
        if (!isSame) expect(compareStrength(a, b)).not.toBe(0);
        if (compareStrength(a, b) < 0 && compareStrength(b, c) < 0) expect(compareStrength(a, c)).toBeLessThan(0);
      }),
    );
  });

  it('knows every level of court', () => {
    expect([...courts.values()].map(({ level }) => level).filter((level) => !courtLevelOrder.includes(level))).toEqual([]);
  });
});
