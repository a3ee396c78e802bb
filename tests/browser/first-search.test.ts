// What the first search of a reader who has nothing yet transfers. The sum is made without a browser, over every judged
// question (scripts/bench/first-search.ts); here it is held against what a browser fetches, and against what was promised.
import { describe, expect } from 'vitest';
import { BuiltFiles, filesOfFirstSearch, mostFor } from '../../scripts/bench/first-search.ts';
import { readQuestions } from '../../scripts/bench/questions.ts';
import { weighPage } from '../../scripts/bench/weigh-page.ts';
import { languages } from '../../src/i18n/languages.ts';
import { dist } from '../site/built-site.ts';
import { test } from './harness.ts';

const built = new BuiltFiles(dist);
const isText = (name: string): boolean => name.includes('/texts/');

describe('the first search of a reader who has nothing yet', () => {
  test.for([
    ['it', 'nulla osta scaduto appuntamento'],
    ['it', 'visto negtao dall’ambasciata'],
    ['it', 'can the embassy refuse the visa because the certificates are not legalised'],
    ['en', '"travel document" Cass. 20127/2021'],
  ] as const)('fetches what the account of it counts, in %s: %s', async ([reader, question], { browser }) => {
    const [{ files }, counted] = [await weighPage(browser, dist, reader, question), await filesOfFirstSearch(built, question, reader)];
    const sorted = (all: Iterable<[string, number]>): [string, number][] => [...all].filter(([name]) => !isText(name)).sort();
    expect(sorted(files)).toEqual(sorted(counted));
    const uncounted = [...files.keys()].filter((name) => isText(name) && !counted.has(name));
    expect(uncounted).toEqual([]);
  });

  test('transfers at most 170 kB in all for every judged question, 180 for one in the other language with a slip', async ({ browser }) => {
    const over: string[] = [];
    const questions = readQuestions();
    for (const reader of languages) {
      const { scripts } = await weighPage(browser, dist, reader, 'visto');
      expect(scripts).toBeGreaterThan(10_000);
      for (const { id, question } of questions.filter((each) => each.reader === reader)) {
        const files = await filesOfFirstSearch(built, question, reader);
        const bytes = scripts + [...files.values()].reduce((sum, own) => sum + own, 0);
        if (bytes > mostFor(files.keys(), reader)) over.push(`${id}: ${bytes}`);
      }
    }
    expect(questions.length).toBeGreaterThan(150);
    expect(over).toEqual([]);
  });
});
