import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from './indexed-decision.ts';
import { stem } from './stem.ts';
import { buildTermIndex, TermIndex, type BuiltTermIndex } from './term-index.ts';

/** The file of a built index, by its name: `b3`, `p3`, `c0`, `common`. */
function fileOf({ blocks, common, concepts }: BuiltTermIndex, name: string): Uint8Array {
  const number = Number(name.slice(1));
  const file = name === 'common' ? common : name.startsWith('c') ? concepts[number] : name.startsWith('b') ? blocks[number]?.postings : blocks[number]?.positions;
  if (!file) throw new Error(`no ${name}`);
  return file;
}
const open = (built: BuiltTermIndex): TermIndex =>
  new TermIndex({ directory: async () => built.directory, block: async (name) => fileOf(built, name), words: async () => built.words });
const prose = (text: string): Section => ({ field: 'prose', anchor: null, text });
const build = (documents: readonly (readonly Section[])[], known: readonly string[] = [], byConcept: readonly string[][] = []): BuiltTermIndex =>
  buildTermIndex(() => documents, 'it', { known, byConcept });

/** Words whose stems differ, as the plain scan below compares them. */
const vocabulary = ['visto', 'negato', 'ambasciata', 'silenzio', 'minore', 'nonna', 'Addis', 'perché', '29-bis', '2021', 'e', 'il'];
const section: fc.Arbitrary<Section> = fc.record({
  field: fc.constantFrom('title' as const, 'holding' as const, 'headnote' as const, 'prose' as const, 'name' as const),
  anchor: fc.constant(null),
  text: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
});
const library = fc.array(fc.array(section, { maxLength: 4 }), { maxLength: 8 });
const termOf = (word: string): string => stem(word.toLowerCase().replace('é', 'e').replace('-', ''), 'it');
const rowsOf = (documents: readonly (readonly Section[])[], holds: (text: string) => boolean): number[] =>
  documents.flatMap((sections, row) => (sections.some(({ text }) => holds(text)) ? [row] : []));

describe('a term index', () => {
  it('finds every word in the decisions that a plain scan finds it in', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (documents) => {
        const index = open(build(documents));
        const found = await Promise.all(vocabulary.map(async (word) => [...((await index.postings(termOf(word)))?.documents ?? [])]));
        expect(found).toEqual(vocabulary.map((word) => rowsOf(documents, (text) => text.split(' ').includes(word))));
      }),
    );
  });

  it('finds two words side by side exactly where a plain scan does, and never across sections', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.constantFrom(...vocabulary), fc.constantFrom(...vocabulary), async (documents, first, second) => {
        const index = open(build(documents));
        const [before, after] = await Promise.all([index.positions(termOf(first)), index.positions(termOf(second))]);
        const found = documents.flatMap((_, row) => ((before.get(row) ?? []).some((place) => after.get(row)?.includes(place + 1)) ? [row] : []));
        expect(found).toEqual(rowsOf(documents, (text) => ` ${text} `.replaceAll(' ', '  ').includes(` ${first}  ${second} `)));
      }),
    );
  });

  it('counts as many places as the word stands in', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.constantFrom(...vocabulary), async (documents, word) => {
        const places = await open(build(documents)).positions(termOf(word));
        const expected = documents.map((sections) => sections.flatMap(({ text }) => text.split(' ')).filter((own) => own === word).length);
        expect(documents.map((_, row) => new Set(places.get(row)).size)).toEqual(expected);
      }),
    );
  });

  it('says of a label that the decision has it, but not where', async () => {
    const index = open(build([[prose('visto negato'), { field: 'label', anchor: null, text: 'silenzio' }]]));
    expect([...((await index.postings(termOf('silenzio')))?.documents ?? [])]).toEqual([0]);
    expect((await index.positions(termOf('silenzio'))).get(0)).toEqual([]);
  });

  it('gives more weight to a word that comes often, in a short text, or in the title', async () => {
    const weights = async (...documents: Section[][]): Promise<number[]> => [...((await open(build(documents)).postings(termOf('visto')))?.impacts ?? [])];
    for (const [more = 0, less = 0] of [
      await weights([prose('visto visto negato')], [prose('visto negato negato')]),
      await weights([prose('visto negato')], [prose(`visto ${'negato '.repeat(30)}`)]),
      await weights([{ field: 'title', anchor: null, text: 'visto negato' }], [prose('visto negato')]),
    ]) {
      expect(more).toBeGreaterThan(less);
      expect(0 < less && more <= 1).toBe(true);
    }
  });

  it('of many words is cut into sorted blocks of which a word needs one', async () => {
    const words = Array.from({ length: 6000 }, (_, index) => `parola${index}`);
    const built = build([[prose(words.join(' '))], [prose('parola7')]]);
    expect(built.blocks.length).toBeGreaterThan(3);
    expect(built.directory.blocks).toEqual([...built.directory.blocks].sort());
    expect(Math.max(...built.blocks.map(({ postings }) => postings.length))).toBeLessThanOrEqual(1_600);
    const fetched: string[] = [];
    const index = new TermIndex({
      directory: async () => built.directory,
      block: async (name) => {
        fetched.push(name);
        return fileOf(built, name);
      },
      words: async () => [],
    });
    expect([...((await index.postings('parola7'))?.documents ?? [])]).toEqual([0, 1]);
    await index.postings('parola7');
    expect(fetched).toHaveLength(1);
    const found = await Promise.all(words.map((word) => index.postings(word)));
    expect(found.filter((own) => own === null)).toEqual([]);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('has nothing for a word that stands before, between or after all others', async () => {
    const index = open(build([[prose('minore visto')]]));
    for (const word of ['aa', 'nn', 'zz', '']) expect([await index.postings(word), [...(await index.positions(word))]]).toEqual([null, []]);
  });

  it('of no decision, or of decisions without a word, finds nothing', async () => {
    for (const documents of [[], [[]], [[prose('…')]]]) {
      const index = open(build(documents));
      expect([await index.postings('visto'), (await index.directory()).documents]).toEqual([null, documents.length]);
    }
  });

  describe('with concepts', () => {
    const asked = async (built: BuiltTermIndex, ask: (index: TermIndex) => Promise<unknown>): Promise<{ found: unknown; fetched: string[] }> => {
      const fetched: string[] = [];
      const index = new TermIndex({ directory: async () => built.directory, block: async (name) => (fetched.push(name), fileOf(built, name)), words: async () => [] });
      await index.warm();
      return { found: await ask(index), fetched: fetched.slice(1) };
    };
    const rowsIn = async (index: TermIndex, word: string, concept?: number): Promise<number[]> => [...((await index.postings(termOf(word), concept))?.documents ?? [])];
    const rare = Array.from({ length: 4000 }, (_, number) => `parola${number}`);
    const documents = [[prose(`visto negato ambasciata ${rare.join(' ')}`)], [prose('visto')]];
    const built = build(documents, [termOf('visto'), ...rare, termOf('ambasciata')], [[termOf('visto'), termOf('ambasciata')], rare]);

    it('has the terms that are asked for most at hand, as many as fit, and their places in their block', async () => {
      expect(await asked(built, (index) => rowsIn(index, 'visto'))).toEqual({ found: [0, 1], fetched: [] });
      expect(built.common.length).toBeLessThan(20_000);
      expect(await asked(built, async (index) => [...(await index.positions(termOf('visto')))])).toEqual({ found: [[0, [0]], [1, [0]]], fetched: [expect.stringMatching(/^b/), expect.stringMatching(/^p/)] });
    });

    it('has the others of a concept in one file, as many as fit', async () => {
      expect(await asked(built, (index) => rowsIn(index, 'ambasciata', 0))).toEqual({ found: [0], fetched: ['c0'] });
      expect(await asked(built, (index) => rowsIn(index, 'parola3999', 1))).toEqual({ found: [0], fetched: ['c1', expect.stringMatching(/^b/)] });
      expect(built.concepts[1]?.length).toBeLessThan(4_000);
    });
  });

  it('knows a term that only the name of a concept has, and finds it nowhere', async () => {
    const index = open(build([[prose('visto')]], [termOf('rimesse')]));
    expect([await index.postings(termOf('rimesse')), [...(await index.positions(termOf('rimesse')))]]).toEqual([null, []]);
    expect(await Promise.all(['visto', 'rimesse', 'ambasciata'].map((word) => index.knows(termOf(word))))).toEqual([true, true, false]);
  });

  it('lists the words of four letters and more as they are printed, with how common they are', () => {
    const { words } = build([[prose('Visto visto, sì: perché 29-bis')], [prose('visto')], [prose('visto')], [prose('visto')]]);
    expect(words).toEqual([{ word: 'perche', common: 0 }, { word: 'visto', common: 2 }]);
  });
});

describe('a term index whose files fail', () => {
  const built = build([[prose('nulla osta scaduto')]]);

  it('says so and asks again at the next word', async () => {
    let failures = 2;
    const fail = <T>(value: T | undefined): Promise<T> => (failures-- > 0 || value === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(value));
    const index = new TermIndex({ directory: () => fail(built.directory), block: () => fail(built.blocks[0]?.postings), words: async () => [] });
    await expect(index.postings(termOf('osta'))).rejects.toThrow('gone');
    failures = 0;
    await index.directory();
    failures = 1;
    await expect(index.postings(termOf('osta'))).rejects.toThrow('gone');
    expect([...((await index.postings(termOf('osta')))?.documents ?? [])]).toEqual([0]);
  });

  it('refuses a block that is cut anywhere', async () => {
    const block = fileOf(built, 'b0');
    const outcomes = await Promise.all(
      Array.from(block, (_, length) => new TermIndex({ directory: async () => built.directory, block: async () => block.slice(0, length), words: async () => [] }).postings(termOf('scaduto')).then((own) => (own === null ? 'none' : 'found'), (error: unknown) => (error instanceof RangeError ? 'refused' : 'thrown'))),
    );
    expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([]);
  });
});
