import { expect, it } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { readCorpus } from './corpus.ts';
import { suggestIssue } from './suggest-issue.ts';

const issues = [...readCorpus(readContent(), '2026-11-21').corpus.issues.values()];

it.each([['matrimonio-religioso', 'marriage-form'], ['forma-del-matrimonio', 'marriage-form'], ['proxy-marriage', 'marriage-form'], ['expired-nullaosta', 'expired-nulla-osta']])('%s is %s', (found, key) => {
  const label = issues.find((issue) => issue.key === key)?.label;
  const { it: italian, en: english } = suggestIssue(found, issues);
  expect(italian.startsWith(`scrivere ${key} (${label?.it}), il più vicino, oppure `)).toBe(true);
  expect(english.startsWith(`write ${key} (${label?.en}), the nearest, or `)).toBe(true);
});

it('calls none the nearest where none is near, and never names a group', () => {
  const few = issues.filter(({ key }) => ['marriage-form', 'polygamy', 'family-members'].includes(key));
  expect(suggestIssue('qwertyuiop', few)).toEqual({
    it: 'scrivere una tra polygamy (Poligamia), marriage-form (Forma del matrimonio); docs/authoring.md le elenca tutte',
    en: 'write one of polygamy (Polygamy), marriage-form (Form of the marriage); docs/authoring.md lists them all',
  });
  expect(suggestIssue('x', [])).toEqual({ it: 'toglierlo', en: 'leave it out' });
});
