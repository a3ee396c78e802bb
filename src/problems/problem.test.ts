import { expect, it } from 'vitest';
import { blockingProblems, formatProblems, sortProblems, type Problem } from './problem.ts';

const problem = (changes: Partial<Problem>): Problem => ({
  file: 'src/content/cases/it-cass-2021-20127/it.mdx', line: 7, field: 'outcome',
  wrong: { it: '"grantd" non è uno dei valori ammessi', en: '"grantd" is not one of its values' },
  mend: { it: 'scrivere granted', en: 'write granted' },
  ...changes,
});

it('prints file, line, field, what is wrong and how to mend it, in Italian', () => {
  expect(formatProblems([problem({})], 'it')).toBe(
    'src/content/cases/it-cass-2021-20127/it.mdx:7   outcome\n  errore    "grantd" non è uno dei valori ammessi\n  rimedio   scrivere granted\n',
  );
});

it('prints the same in English', () => {
  expect(formatProblems([problem({})], 'en')).toBe(
    'src/content/cases/it-cass-2021-20127/it.mdx:7   outcome\n  wrong     "grantd" is not one of its values\n  mend      write granted\n',
  );
});

it('calls a warning a warning and leaves out the line where the whole file is meant', () => {
  expect(formatProblems([problem({ warning: true, line: null })], 'it')).toMatch(/^src\/content\/cases\/it-cass-2021-20127\/it\.mdx {3}outcome\n {2}avviso {4}/);
  expect(formatProblems([problem({ warning: true })], 'en')).toMatch(/\n {2}warning {3}"grantd"/);
});

it('sorts by file, line and field', () => {
  const sorted = sortProblems([problem({ file: 'b', line: 1 }), problem({ file: 'a', line: 20 }), problem({ file: 'a', line: 3, field: 'z' }), problem({ file: 'a', line: 3, field: 'b' })]);
  expect(sorted.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual(['a:3 b', 'a:3 z', 'a:20 outcome', 'b:1 outcome']);
});

it('lets warnings pass', () => {
  expect(blockingProblems([problem({}), problem({ warning: true })])).toHaveLength(1);
});
