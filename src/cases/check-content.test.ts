import { describe, expect, it } from 'vitest';
import { ContentFixture, ids, today } from '../../tests/fixtures/content-fixture.ts';
import { good, mistakes } from '../../tests/fixtures/mistakes/all.ts';
import type { RuleName } from '../../tests/fixtures/mistakes/planting.ts';
import type { Language } from '../i18n/languages.ts';
import { formatProblems, type Problem } from '../problems/problem.ts';
import { checkContent, corpusRules, entryRules } from './check-content.ts';
import { readCorpus, type CorpusRule, type EntryRule } from './checks/corpus.ts';

const ownFolder = `src/content/cases/${ids.tribunal}/`;

/** A library as it was published: its ledger stands still from here on where permanent numbers are at stake. */
function makeLibrary(rule: RuleName): ContentFixture {
  const library = new ContentFixture();
  return rule === 'ledgerAgrees' ? library.freezeLedger() : library;
}

function problemsOf(rule: RuleName, library: ContentFixture): Problem[] {
  const { corpus, problems } = readCorpus(library.read(), today);
  if (rule === 'reading') return problems;
  if (rule in entryRules) return corpus.entries.flatMap((entry) => (entryRules as Record<string, EntryRule>)[rule]?.(entry, corpus) ?? []);
  // What exceptions are for shows only once the other rules have asked for them.
  if (rule === 'exceptionsInUse') return checkContent(library.read(), today).filter(({ file }) => file === 'src/content/exceptions.yaml');
  return (corpusRules as Record<string, CorpusRule>)[rule]?.(corpus) ?? [];
}

const asPinned = ({ file, line, field, wrong, mend, warning }: Problem) => ({
  at: `${file.startsWith(ownFolder) ? file.slice(ownFolder.length) : file}${line === null ? '' : `:${line}`} ${field}`,
  ...(warning ? { warning: true } : {}),
  it: [wrong.it, mend.it],
  en: [wrong.en, mend.en],
});

describe('the content check', () => {
  it('finds nothing in a library that is right', () => {
    expect(checkContent(new ContentFixture().read(), today)).toEqual([]);
  });

  it.each(mistakes)('catches $title ($rule)', ({ rule, plant, expects }) => {
    const library = makeLibrary(rule);
    plant(library);
    expect(checkContent(library.read(), today).map(asPinned)).toEqual(expects);
  });

  it.each(mistakes)('names the rule that catches $title: $rule', ({ rule, plant, expects }) => {
    const library = makeLibrary(rule);
    plant(library);
    expect(problemsOf(rule, library)).toHaveLength(expects.length);
  });

  it.each(good)('accepts $title ($rule)', ({ rule, change }) => {
    const library = makeLibrary(rule);
    change(library);
    expect(formatProblems(checkContent(library.read(), today), 'en')).toBe('');
  });

  it.each(['reading', ...Object.keys(entryRules), ...Object.keys(corpusRules)] as RuleName[])('has a mistake and a near miss for the rule %s', (rule) => {
    expect(mistakes.some((mistake) => mistake.rule === rule)).toBe(true);
    expect(good.some((entry) => entry.rule === rule)).toBe(true);
  });

  it('speaks each language alone: no English word of a schema in Italian, no Italian in English', () => {
    const textOf = (language: Language): string => mistakes.flatMap(({ expects }) => expects.flatMap((expected) => expected[language])).join(' ');
    expect(textOf('it')).not.toMatch(/\b(invalid|expected|received|must|should|the|of|too small|unrecognized)\b/i);
    expect(textOf('en')).not.toMatch(/\b(scrivere|oppure|della|voce|aggiungere)\b/i);
  });
});
