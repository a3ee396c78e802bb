import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtLevelOrder, heightOfLevel, leadingDecisions } from './leading.ts';

const library = readLibrary();

describe('heightOfLevel', () => {
  it('falls from one to nought along the order of the courts', () => {
    const heights = courtLevelOrder.map(heightOfLevel);
    expect([heights[0], heights.at(-1)]).toEqual([1, 0]);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(heights.length);
  });

  it('knows every level of the library, and puts an unknown one last', () => {
    expect([...library.courts.values()].map(({ level }) => level).filter((level) => !courtLevelOrder.includes(level))).toEqual([]);
    expect(heightOfLevel('moot')).toBe(0);
  });
});

describe('leadingDecisions', () => {
  it('are a few decisions on the issue itself, for every issue that has any', () => {
    for (const [issue, decisions] of library.byIssue) {
      const leading = leadingDecisions(library, issue);
      expect([issue, leading.length]).toEqual([issue, Math.min(3, decisions.length)]);
      expect(leading.filter((decision) => !decisions.includes(decision))).toEqual([]);
    }
  });

  it('begin with one that nothing else on the issue beats in guide, citations, court and holdings', () => {
    for (const [issue, decisions] of library.byIssue) {
      const guide = library.issues.get(issue)?.guide ?? [];
      const standing = (decision: (typeof decisions)[number]): number[] => [
        guide.filter(({ on }) => on.includes(decision.id)).length,
        new Set((library.incoming.get(decision.id) ?? []).map(({ from }) => from)).size,
        heightOfLevel(library.courts.get(decision.court)?.level ?? ''),
        decision.holdings.filter(({ issues }) => issues.includes(issue)).length,
        decision.outcome === 'not-seen' ? 0 : 1,
      ];
      const [first] = leadingDecisions(library, issue);
      const own = first ? standing(first) : [];
      const better = decisions.filter((decision) => standing(decision).every((value, place) => value > (own[place] ?? 0)));
      expect([issue, better]).toEqual([issue, []]);
    }
  });

  it('of an issue that nobody knows are none', () => {
    expect(leadingDecisions(library, 'alchemy')).toEqual([]);
  });
});
