// The engine on the real library: what must hold of every decision, word and issue, whatever the ranking is tuned to.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readThesaurus } from '../../scripts/content/read-thesaurus.ts';
import { readQuestions } from '../../scripts/bench/questions.ts';
import { filesInMemory } from '../../scripts/search/files-in-memory.ts';
import { meaningsOf } from '../../scripts/search/search-files.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { ConceptIndex, nameConcepts } from './concepts.ts';
import { SearchEngine } from './engine.ts';
import { sectionsOf } from './indexed-decision.ts';
import { mendWord } from './mending.ts';
import { contentWords, parseQuestion } from './question.ts';
import { stem } from './stem.ts';
import { buildTermIndex, TermIndex, type IndexDirectory } from './term-index.ts';
import { buildConcepts } from './thesaurus.ts';
import { unpackWords, type PackedWords } from './word-list.ts';

const library = readLibrary();
const allConcepts = buildConcepts(library, readThesaurus());
const files = filesInMemory(library, allConcepts);
const engines = { it: new SearchEngine('it', files), en: new SearchEngine('en', files) };

interface Found {
  ids: string[];
  /** True where the question is a citation and nothing more. */
  isCitation: boolean;
}

async function ask(question: string, language: Language): Promise<Found> {
  const { citation, words } = await engines[language].ask(question);
  const { ids } = await engines[language].table();
  return { ids: (words?.rows ?? []).map(({ row }) => ids[row] ?? ''), isCitation: citation !== null && citation.state !== 'absent' && words === null };
}

/** A plain scan, with nothing of the search in it: the words after an apostrophe of either shape, in each decision. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const textsOf = (language: Language): Map<string, string> =>
  new Map(library.decisions.map((decision) => [decision.id, plain([decision.title[language], decision.headnote[language], ...decision.holdings.map(({ text }) => text[language]), ...decision.paragraphs.map(({ text }) => text[language])].join('\n'))]));
const hasWord = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);

describe.each([['it', 200], ['en', 1]] as const)('a word that begins with a vowel, in %s', (language, fewest) => {
  const texts = textsOf(language);
  const elided = [...new Set([...texts.values()].flatMap((text) => [...text.matchAll(/(?<=\p{L}[’'])[aeiou][a-z]+(?![’'\p{L}\p{N}-])/gu)].map(([word]) => word)))].sort();

  it('finds every decision that has it, after an elision or not', { timeout: 60_000 }, async () => {
    expect(elided.length).toBeGreaterThanOrEqual(fewest);
    const lost: string[] = [];
    for (const word of elided) {
      const { ids, isCitation } = await ask(word, language);
      if (isCitation) continue; // the name of a case
      const found = new Set(ids);
      for (const [id, text] of texts) if (hasWord(text, word) && !found.has(id)) lost.push(`${word}: ${id}`);
    }
    expect(lost).toEqual([]);
  });

  it('is indexed alike with either apostrophe', () => {
    const indexed = (apostrophe: string) =>
      buildTermIndex(() => library.decisions.map((decision) => sectionsOf(decision, library, language).map((section) => ({ ...section, text: section.text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, apostrophe) }))), language);
    const [curly, straight] = [indexed('’'), indexed("'")];
    expect(straight.directory).toEqual(curly.directory);
    expect(straight.blocks.map(({ postings }, place) => Buffer.compare(postings, curly.blocks[place]?.postings ?? new Uint8Array()))).toEqual(curly.blocks.map(() => 0));
  });
});

describe.each(languages)('in %s', (language) => {
  it('every word of every decision is found in it', { timeout: 60_000 }, async () => {
    const index = new TermIndex({
      directory: async () => (await files.json(`${language}/directory`)) as IndexDirectory,
      block: (name) => files.bytes(`${language}/${name}`),
      words: async () => [],
    });
    const { ids } = await engines[language].table();
    const found = new Map<string, Set<string>>();
    const lost: string[] = [];
    for (const [id, text] of textsOf(language)) {
      for (const word of new Set([...text.matchAll(/(?<![\p{L}\p{N}./:‐‑–—-])[a-z]{3,}(?![\p{L}\p{N}./:‐‑–—-])/gu)].map(([own]) => own))) {
        const term = stem(word, language);
        if (!found.has(term)) found.set(term, new Set([...((await index.postings(term))?.documents ?? [])].map((row) => ids[row] ?? '')));
        if (!found.get(term)?.has(id)) lost.push(`${word}: ${id}`);
      }
    }
    expect(found.size).toBeGreaterThan(1500);
    expect(lost).toEqual([]);
  });

  it('a year begins with all its decisions', { timeout: 60_000 }, async () => {
    for (const [year, own] of Map.groupBy(library.decisions, ({ date }) => date.slice(0, 4))) {
      const { ids } = await ask(year, language);
      expect([year, ids.slice(0, own.length).sort()]).toEqual([year, own.map(({ id }) => id).sort()]);
    }
  });

  it('a court and a year begin with all the decisions of both', { timeout: 60_000 }, async () => {
    const others: string[] = [];
    for (const names of ['name', 'short'] as const) {
      for (const [question, own] of Map.groupBy(library.decisions, ({ court, date }) => `${library.courts.get(court)?.[names][language] ?? ''} ${date.slice(0, 4)}`)) {
        const { ids } = await ask(question, language);
        if (ids.slice(0, own.length).some((id) => !own.some((decision) => decision.id === id))) others.push(question);
      }
    }
    expect(others).toEqual([]);
  });

  it.each([
    ['Sezioni Unite', /^Sezioni Unite/], ['Joint Chambers', /^Sezioni Unite/], ['Grande Sezione', /^(?:Grande Sezione|Grand Chamber)$/], ['Grand Chamber', /^(?:Grande Sezione|Grand Chamber)$/],
  ])('%s begins with the decisions of that formation', async (question, formation) => {
    const own = library.decisions.filter((decision) => formation.test(decision.formation ?? '')).map(({ id }) => id);
    const { ids } = await ask(question, language);
    expect(own.length).toBeGreaterThan(2);
    expect(ids.slice(0, 3).filter((id) => !own.includes(id))).toEqual([]);
  });

  it('no word whose opposite the library has is mended into it', async () => {
    const listed = unpackWords((await files.json(`${language}/words`)) as PackedWords);
    const words = listed.map(({ word }) => word);
    const known = new Set(words);
    const pairs = words.flatMap((word) => ['in', 'il', 'im', 'ir', 'un', 'dis'].flatMap((negation) => (known.has(negation + word) ? [[word, negation + word] as const] : [])));
    expect(pairs.length).toBeGreaterThan(20);
    const turned = pairs.flatMap(([plain, negated]) => [[plain, negated], [negated, plain]] as const).filter(([typed, opposite]) => {
      return mendWord(typed, listed.filter(({ word }) => word !== typed)).includes(opposite);
    });
    expect(turned).toEqual([]);
  });

  it('all but a few decisions are found first by their title', { timeout: 60_000 }, async () => {
    const missed: string[] = [];
    for (const { id, title } of library.decisions) if ((await ask(title[language], language)).ids[0] !== id) missed.push(id);
    console.log(`${language}: ${library.decisions.length - missed.length} of ${library.decisions.length} decisions are found first by their title`);
    expect(missed.length / library.decisions.length, missed.join(', ')).toBeLessThanOrEqual(0.03);
  });

  it('every decision is found by its title, and by it in capitals', { timeout: 60_000 }, async () => {
    const missed: string[] = [];
    for (const { id, title } of library.decisions) {
      for (const question of [title[language], title[language].toUpperCase()]) if (!(await ask(question, language)).ids.slice(0, 10).includes(id)) missed.push(question);
    }
    expect(missed).toEqual([]);
  });

  it('no name of an issue that decisions carry is answered with nothing', { timeout: 60_000 }, async () => {
    const empty: string[] = [];
    for (const { key, label, synonyms } of library.issues.values()) {
      if (!library.byIssue.has(key)) continue;
      for (const name of [label[language], ...synonyms[language]]) {
        const { ids, isCitation } = await ask(name, language);
        if (ids.length === 0 && !isCitation) empty.push(`${key}: ${name}`);
      }
    }
    expect(empty).toEqual([]);
  });

  it('an issue asked for by its label begins with a decision that carries it', { timeout: 60_000 }, async () => {
    const others: string[] = [];
    for (const [key, decisions] of library.byIssue) {
      const label = library.issues.get(key)?.label[language] ?? '';
      const [first] = (await ask(label, language)).ids;
      if (!decisions.some(({ id }) => id === first)) others.push(`${label}: ${first}`);
    }
    expect(others).toEqual([]);
  });
});

it('no number that the registers give is taken for another decision', { timeout: 60_000 }, async () => {
  const strangers: string[] = [];
  let resolved = 0;
  for (const { id, numbers } of library.decisions) {
    for (const { normalised } of numbers) {
      const { citation } = await engines.it.ask(normalised);
      const ids = citation?.state === 'found' ? [citation.id] : citation?.state === 'ambiguous' ? citation.ids : null;
      if (ids === null) continue;
      resolved++;
      if (!ids.includes(id)) strangers.push(`${normalised}: ${id}`);
    }
  }
  expect(strangers).toEqual([]);
  expect(resolved).toBeGreaterThan(library.decisions.length / 2);
});

describe('the language of a question', () => {
  const readers = Object.fromEntries(languages.map((language) => {
    const index = new TermIndex({
      directory: async () => (await files.json(`${language}/directory`)) as IndexDirectory,
      block: (name) => files.bytes(`${language}/${name}`),
      words: async () => [],
    });
    const concepts = new ConceptIndex(nameConcepts(meaningsOf(allConcepts, library), allConcepts.map((concept) => concept[language])), language);
    /** Words that no decision has, nor any with all parts of it, and no concept covers. */
    const lost = async (question: string): Promise<number> => {
      const { words } = parseQuestion(question);
      const covered = new Set(concepts.recognise(words).flatMap((own) => own.words));
      const has = async (word: string): Promise<boolean> => (await index.postings(stem(word, language))) !== null;
      const found = await Promise.all(contentWords(words, language).map(async ({ folded, parts }) => covered.has(folded) || (await has(folded)) || (parts.length > 0 && (await Promise.all(parts.map(has))).every(Boolean))));
      return found.filter((each) => !each).length;
    };
    return [language, lost];
  })) as Record<Language, (question: string) => Promise<number>>;

  it('is the one that loses fewer of its words, and the reader’s where both lose as many, though not all is fetched to know', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    const read: Record<Language, number> = { it: 0, en: 0 };
    for (const { question } of readQuestions()) {
      for (const reader of languages) {
        const { words } = await engines[reader].ask(question);
        if (!words || words.replaced.length > 0 || parseQuestion(words.searched).phrases.length > 0) continue;
        const [it, en] = [await readers.it(words.searched), await readers.en(words.searched)];
        const expected = it === en ? reader : it < en ? 'it' : 'en';
        if (words.language !== expected) wrong.push(`${question} (reader of ${reader})`);
        read[expected]++;
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(read.it, read.en)).toBeGreaterThan(100);
  });
});
