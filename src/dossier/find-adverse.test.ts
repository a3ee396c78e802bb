import { describe, expect, it } from 'vitest';
import { findAdverse, issuesOf, type ComparedDecision } from './find-adverse.ts';

type Relation = ComparedDecision['relations'][number];
const relation = (verb: Relation['verb'], target: string): Relation => ({ verb, target, outside: null, sourceRef: 's', note: null });
const holding = (id: string, direction: 'for' | 'against' | 'neutral', ...issues: string[]): ComparedDecision['holdings'][number] => ({ id, direction, issues });

function decision(id: string, members: Partial<Omit<ComparedDecision, 'status'>> & { state?: ComparedDecision['status']['state'] } = {}): ComparedDecision {
  const { state = 'unknown', ...rest } = members;
  return {
    id, court: 'first-instance', date: '2024-01-01', issues: ['dna'], outcome: 'granted', relations: [], holdings: [], status: { state, checkedOn: '2026-11-21' },
    verification: { level: 'one-source' } as ComparedDecision['verification'], ...rest,
  };
}
const mine = decision('it-mine', { issues: ['dna', 'age'], holdings: [holding('h1', 'for', 'dna'), holding('h2', 'against', 'dna'), holding('h3', 'for', 'age')] });
const adverse = (references: { decision: string; holding: string | null }[], ...others: ComparedDecision[]) => findAdverse(references, [mine, ...others], (court) => court);
const ids = (found: ReturnType<typeof adverse>): string[] => found.map(({ decision: id, holding: own }) => `${id} ${own ?? ''}`.trim());
const whole = [{ decision: 'it-mine', holding: null }];

describe('the issues of a dossier', () => {
  it('are those of a decision as a whole, and of a holding alone where one was chosen', () => {
    const byId = new Map([[mine.id, mine]]);
    expect([...issuesOf(whole, byId)]).toEqual(['dna', 'age']);
    expect([...issuesOf([{ decision: 'it-mine', holding: 'h3' }], byId)]).toEqual(['age']);
    expect([...issuesOf([{ decision: 'it-gone', holding: null }, { decision: 'it-mine', holding: 'h9' }], byId)]).toEqual([]);
  });
});

describe('what a dossier leaves out', () => {
  it('is a holding against the family on one of its issues, with the issue', () => {
    expect(adverse(whole, decision('it-a', { holdings: [holding('h1', 'against', 'dna', 'other'), holding('h2', 'for', 'dna'), holding('h3', 'against', 'other')] }))).toEqual([
      { decision: 'it-a', holding: 'h1', reasons: [{ kind: 'holding', issues: ['dna'] }] },
    ]);
  });

  it('is also another holding of a decision of which one was chosen', () => {
    expect(ids(adverse([{ decision: 'it-mine', holding: 'h1' }]))).toEqual(['it-mine h2']);
    expect(adverse([{ decision: 'it-mine', holding: 'h1' }, { decision: 'it-mine', holding: 'h2' }])).toEqual([]);
  });

  it('is nothing of a decision that stands in it as a whole', () => expect(adverse(whole)).toEqual([]));

  it('is a decision that ended against the family though no holding of it says so, after those whose holdings do', () => {
    const found = adverse(whole, decision('it-refused', { outcome: 'refused', court: 'supreme' }), decision('it-held', { holdings: [holding('h1', 'against', 'age')] }), decision('it-elsewhere', { outcome: 'refused', issues: ['other'] }));
    expect(ids(found)).toEqual(['it-held h1', 'it-refused']);
    expect(found[1]?.reasons).toEqual([{ kind: 'outcome', issues: ['dna'] }]);
  });

  it.each(['granted', 'neutral', 'moot', 'not-seen'] as const)('is no decision that ended %s without a holding against', (outcome) => expect(adverse(whole, decision('it-a', { outcome }))).toEqual([]));

  it.each(['reverses', 'quashes', 'departs-from', 'distinguishes'] as const)('is a decision that %s one of its own, on whatever issue', (verb) => {
    expect(adverse(whole, decision('it-a', { issues: ['other'], relations: [relation(verb, 'it-mine')] }))).toEqual([{ decision: 'it-a', holding: null, reasons: [{ kind: 'relation', verb, to: 'it-mine' }] }]);
  });

  it.each(['cites', 'follows', 'confirms', 'same-proceedings'] as const)('is no decision that %s one of its own', (verb) => expect(adverse(whole, decision('it-a', { relations: [relation(verb, 'it-mine')] }))).toEqual([]));

  it('says all the reasons where there are several', () => {
    const [first] = adverse(whole, decision('it-a', { outcome: 'refused', relations: [relation('quashes', 'it-mine')], holdings: [holding('h1', 'against', 'dna')] }));
    expect(first).toEqual({ decision: 'it-a', holding: 'h1', reasons: [{ kind: 'relation', verb: 'quashes', to: 'it-mine' }, { kind: 'holding', issues: ['dna'] }] });
  });

  it('is nothing where the dossier is empty or holds only what this edition lacks', () => {
    const other = decision('it-a', { holdings: [holding('h1', 'against', 'dna')] });
    expect([adverse([], other), adverse([{ decision: 'it-gone', holding: null }], other)]).toEqual([[], []]);
  });

  it('comes strongest first: what was done to a decision of the dossier, the court, the issues in common, whether it stands, verification, date', () => {
    const against = (id: string, members: Parameters<typeof decision>[1] = {}, ...issues: string[]) => decision(id, { holdings: [holding('h1', 'against', 'dna', ...issues)], ...members });
    const read = { level: 'text-read' } as ComparedDecision['verification'];
    const found = adverse(whole,
      against('it-old', { date: '2019' }), against('it-new'), against('it-read', { verification: read }), against('it-two', {}, 'age'), against('it-supreme', { court: 'supreme' }),
      against('it-overturned', { court: 'supreme', state: 'overturned' }), decision('it-distinguishes', { relations: [relation('distinguishes', 'it-mine')] }), decision('it-reverses', { relations: [relation('reverses', 'it-mine')] }), against('eu-court', { court: 'eu' }));
    expect(ids(found)).toEqual(['it-reverses', 'it-distinguishes', 'eu-court h1', 'it-supreme h1', 'it-two h1', 'it-read h1', 'it-new h1', 'it-old h1', 'it-overturned h1']);
  });
});
