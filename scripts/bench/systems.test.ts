// What a fair comparison takes for granted of every system, on the real library.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../content/read-content.ts';
import { bm25System } from './bm25-system.ts';
import { ourSystem } from './our-system.ts';
import { pagefindSystem } from './pagefind-system.ts';

const library = readLibrary();

describe.each([ourSystem(), pagefindSystem(), bm25System()])('$name', (system) => {
  beforeAll(() => system.prepare(library), 60_000);
  afterAll(() => system.close());

  it('answers in each language with decisions of the library, each once', async () => {
    for (const [question, reader] of [['nulla osta scaduto', 'it'], ['travel document', 'en']] as const) {
      const found = await system.search(question, reader);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => !library.byId.has(id))).toEqual([]);
    }
  });

  it('finds another inflection of a word and pays no heed to accents', async () => {
    expect([...(await system.search('ambasciate', 'it'))].sort()).toEqual([...(await system.search('ambasciata', 'it'))].sort());
    expect([...(await system.search('validita', 'it'))].sort()).toEqual([...(await system.search('validità', 'it'))].sort());
  });
});
