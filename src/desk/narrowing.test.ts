import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf, compareFacts, comparePlaced, formatDeskAddress, isNarrowed, isPutAside, nearness, noNarrowing, parseDeskAddress, type CaseFacts, type KnownValues, type NarrowingField,
} from './narrowing.ts';

const known: KnownValues = { mission: new Set(['islamabad', 'kabul']), sponsor: new Set(['refugee', 'subsidiary']), relative: new Set(['spouse', 'parent']) };
const facts = (fields: Partial<CaseFacts> = {}): CaseFacts => ({ mission: 'islamabad', sponsor: 'refugee', relative: ['spouse', 'child-minor'], ...fields });

describe('the address of a narrowed page', () => {
  it('is read with or without its mark, after # or ?', () => {
    for (const mark of ['', '#', '?']) {
      expect(parseDeskAddress(`${mark}mission=islamabad&sponsor=refugee&relative=spouse&only=match&to=remedy`, known)).toEqual({
        narrowing: { mission: 'islamabad', sponsor: 'refugee', relative: 'spouse', only: true }, to: 'remedy', ignored: [],
      });
    }
  });

  it('hands back what the page does not know, and is empty for a plain anchor', () => {
    expect(parseDeskAddress('#mission=atlantis&q=x&sponsor=', known)).toEqual({ narrowing: noNarrowing, to: null, ignored: [{ name: 'mission', value: 'atlantis' }, { name: 'q', value: 'x' }] });
    expect(parseDeskAddress('#remedy', known)).toEqual({ narrowing: noNarrowing, to: null, ignored: [] });
  });

  it('is written as it is read back', () => {
    const pick = (field: NarrowingField) => fc.constantFrom(null, ...known[field]);
    fc.assert(
      fc.property(fc.record({ mission: pick('mission'), sponsor: pick('sponsor'), relative: pick('relative'), only: fc.boolean() }), fc.constantFrom(null, 'remedy'), (narrowing, to) => {
        const read = parseDeskAddress(formatDeskAddress(narrowing, to), known);
        expect(read).toEqual({ narrowing: { ...narrowing, only: narrowing.only && isNarrowed(narrowing) }, to, ignored: [] });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDeskAddress(text, known)));
    expect(() => parseDeskAddress('#%E0%A4%A', known)).not.toThrow();
  });
});

describe('agreement with the case at hand', () => {
  it.each<[NarrowingField, string, Partial<CaseFacts>, string]>([
    ['mission', 'islamabad', {}, 'same'],
    ['mission', 'kabul', {}, 'different'],
    ['mission', 'kabul', { mission: '' }, 'unsaid'],
    ['sponsor', 'refugee', {}, 'same'],
    ['sponsor', 'subsidiary', {}, 'different'],
    ['sponsor', 'refugee', { sponsor: 'international-protection' }, 'maybe'],
    ['sponsor', 'international-protection', { sponsor: 'subsidiary' }, 'maybe'],
    ['sponsor', 'refugee', { sponsor: 'unstated' }, 'unsaid'],
    ['relative', 'child-minor', {}, 'same'],
    ['relative', 'parent', {}, 'different'],
    ['relative', 'parent', { relative: [] }, 'unsaid'],
    ['relative', 'parent', { relative: ['other'] }, 'unsaid'],
    ['relative', 'parent', { relative: ['spouse', 'unstated'] }, 'unsaid'],
  ])('of %s, asked %s, with %o is %s', (field, asked, fields, agreement) => {
    expect(agreementOf(field, asked, facts(fields))).toBe(agreement);
  });

  it('looks only at what was asked', () => {
    expect(compareFacts({ ...noNarrowing, relative: 'spouse' }, facts())).toEqual([['relative', 'same']]);
    expect(compareFacts(noNarrowing, facts())).toEqual([]);
  });

  it('counts one thing that is the same above any number that may be', () => {
    expect(nearness([['mission', 'same']])).toBeGreaterThan(nearness([['mission', 'maybe'], ['sponsor', 'maybe'], ['relative', 'maybe']]));
    expect(nearness([['mission', 'different'], ['sponsor', 'unsaid']])).toBe(0);
  });
});

describe('the order of a narrowed list', () => {
  const placed = fc.record({ tier: fc.integer({ min: 0, max: 2 }), nearness: fc.integer({ min: 0, max: 12 }), place: fc.integer({ min: 0, max: 99 }) });

  it('puts the nearest first but never one set aside before one that stands, and keeps the old order among equals', () => {
    fc.assert(
      fc.property(fc.uniqueArray(placed, { selector: ({ place }) => place }), (cards) => {
        const sorted = [...cards].sort(comparePlaced);
        sorted.forEach((card, index) => {
          const next = sorted[index + 1];
          if (!next) return;
          expect(card.tier).toBeLessThanOrEqual(next.tier);
          if (card.tier === next.tier) expect(card.nearness).toBeGreaterThanOrEqual(next.nearness);
          if (card.tier === next.tier && card.nearness === next.nearness) expect(card.place).toBeLessThan(next.place);
        });
      }),
    );
  });

  it('puts nothing aside unless asked to, and never a contrary holding', () => {
    const only = { ...noNarrowing, mission: 'kabul', only: true };
    expect([isPutAside(only, 0, false), isPutAside(only, 1, false), isPutAside(only, 0, true), isPutAside({ ...only, only: false }, 0, false), isPutAside({ ...noNarrowing, only: true }, 0, false)]).toEqual([true, false, false, false, false]);
  });
});
