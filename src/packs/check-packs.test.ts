import { describe, expect, it } from 'vitest';
import { ContentFixture, today, type WrittenPack } from '../../tests/fixtures/content-fixture.ts';
import { packGood, packMistakes, type PackMistake } from '../../tests/fixtures/mistakes/packs.ts';
import { readCorpus } from '../cases/checks/corpus.ts';
import { formatProblems, sortProblems, type Problem } from '../problems/problem.ts';
import { checkPacks, packRules } from './check-packs.ts';
import { readPackFiles, type PackRule } from './checks/pack-files.ts';

/** All that is wrong with the fixture's packs, and what one rule finds. */
function check(rule: PackMistake['rule'], change: (pack: WrittenPack, library: ContentFixture) => void): { all: Problem[]; ofRule: Problem[] } {
  const library = new ContentFixture();
  const pack = library.packs['clearance-notes'];
  if (!pack) throw new Error('The fixture has no pack.');
  change(pack, library);
  const content = library.read();
  const { corpus } = readCorpus(content, today);
  const { entries, problems } = readPackFiles(content.packs);
  return { all: sortProblems(checkPacks(content.packs, corpus)), ofRule: rule === 'reading' ? problems : entries.flatMap((entry) => (packRules as Record<string, PackRule>)[rule]?.(entry, corpus) ?? []) };
}

const asPinned = ({ file, line, field, wrong, mend }: Problem) => ({ at: `${file.replace('src/content/packs/', '')}${line === null ? '' : `:${line}`} ${field}`, it: [wrong.it, mend.it], en: [wrong.en, mend.en] });

describe('the check of packs', () => {
  it('finds nothing in a pack that is right', () => {
    expect(formatProblems(check('reading', () => undefined).all, 'en')).toBe('');
  });

  it.each(packMistakes)('catches $title ($rule)', ({ rule, plant, expects }) => {
    const { all, ofRule } = check(rule, plant);
    expect(all.map(asPinned)).toEqual(expects);
    expect(ofRule).toHaveLength(expects.length);
  });

  it.each(packGood)('accepts $title ($rule)', ({ rule, change }) => {
    expect(formatProblems(check(rule, change).all, 'en')).toBe('');
  });

  it.each(['reading', ...Object.keys(packRules)])('has a mistake and a near miss for the rule %s', (rule) => {
    expect(packMistakes.some((mistake) => mistake.rule === rule)).toBe(true);
    expect(packGood.some((good) => good.rule === rule)).toBe(true);
  });
});
