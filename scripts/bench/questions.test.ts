import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../content/read-content.ts';
import { readQuestions } from './questions.ts';

const library = readLibrary();
const questions = readQuestions();
const unseen = readQuestions(fileURLToPath(new URL('unseen', import.meta.url)));

const twice = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);
const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length / items.length;

describe.each([['judged', questions], ['unseen', unseen]])('the %s questions', (_, questions) => {
  it('are each there once', () => {
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
    expect(twice(questions.map(({ question, reader }) => `${reader} ${question.toLowerCase()}`))).toEqual([]);
  });

  it('end their id with their language', () => {
    expect(questions.filter(({ id, language }) => !id.endsWith(`-${language}`)).map(({ id }) => id)).toEqual([]);
  });

  it('name decisions that the library has', () => {
    const unknown = questions.flatMap(({ id, relevant }) => Object.keys(relevant).filter((decision) => !library.byId.has(decision)).map((decision) => `${id}: ${decision}`));
    expect(unknown).toEqual([]);
  });

  it('have at least one decision that is clearly useful', () => {
    expect(questions.filter(({ relevant }) => !Object.values(relevant).some((grade) => grade >= 2)).map(({ id }) => id)).toEqual([]);
  });

  it('are half in each language, and one in six or so is asked on a page in the other', () => {
    expect(share(questions, ({ language }) => language === 'it')).toBeCloseTo(0.5, 1);
    expect(share(questions, ({ language, reader }) => language !== reader)).toBeCloseTo(1 / 6, 1);
  });
});

describe('the judged questions', () => {
  it('ask at least twice about every issue that two or more decisions carry', () => {
    // Parts A and B have half of the issues each, by key: part A the first thirty.
    const keys = [...library.issues.keys()].sort();
    const expected = existsSync(fileURLToPath(new URL('questions-b.yaml', import.meta.url))) ? keys : keys.slice(0, 30);
    const asked = expected
      .map((issue) => ({ issue, carry: new Set(library.byIssue.get(issue)?.map(({ id }) => id)) }))
      .filter(({ carry }) => carry.size >= 2)
      .map(({ issue, carry }) => ({ issue, times: questions.filter(({ relevant }) => Object.entries(relevant).some(([decision, grade]) => grade === 3 && carry.has(decision))).length }));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ times }) => times < 2)).toEqual([]);
  });
});

describe('a file of questions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massimario-questions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const question = { id: 'dna-it', language: 'it', reader: 'en', question: 'test del DNA', kind: 'topic', relevant: { 'it-cass-2021-20127': 3 } };
  const readWith = (change: object): unknown => {
    writeFileSync(join(folder, 'questions-x.yaml'), JSON.stringify([{ ...question, ...change }]));
    return readQuestions(folder);
  };

  it('is read as it is written', () => {
    expect(readWith({})).toEqual([question]);
  });

  it.each([
    ['a grade above three', { relevant: { 'it-cass-2021-20127': 4 } }, 'at [0].relevant["it-cass-2021-20127"]'],
    ['a grade of nought', { relevant: { 'it-cass-2021-20127': 0 } }, 'at [0].relevant["it-cass-2021-20127"]'],
    ['an id that no decision can have', { relevant: { 'Cass. 20127/2021': 3 } }, 'at [0].relevant["Cass. 20127/2021"]'],
    ['a kind of its own', { kind: 'guess' }, 'at [0].kind'],
    ['an id without its language', { id: 'dna' }, 'at [0].id'],
    ['a field that nothing reads', { note: 'hard' }, 'Unrecognized key: "note"'],
  ])('is refused with %s, and the file and the place are named', (_, change, place) => {
    expect(() => readWith(change)).toThrow('questions-x.yaml');
    expect(() => readWith(change)).toThrow(place);
  });

  it('is refused, with the line, when a decision is graded twice in one question', () => {
    writeFileSync(join(folder, 'questions-x.yaml'), '- id: dna-it\n  relevant:\n    it-cass-2021-20127: 3\n    it-cass-2021-20127: 2\n');
    expect(() => readQuestions(folder)).toThrow('questions-x.yaml:4 is not YAML (DUPLICATE_KEY)');
  });
});
