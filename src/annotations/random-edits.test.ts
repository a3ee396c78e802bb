// The gates of anchoring, on random edits with known truth. What is confident and wrong is the one thing that must not
// happen; what is flagged or lost is told to the reader. The figures are printed.
import { describe, expect, it } from 'vitest';
import { pick, randomFrom } from '../../scripts/content/seeded-random.ts';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { boilerplateWriter, gradeTrial, isPainted, makeTrial, ordinaryWriter, type Outcome, type Trial, type Writer } from '../../tests/fixtures/edit-trials.ts';
import { languages } from '../i18n/languages.ts';
import { resolvePassage } from './resolve-passage.ts';
import { cutSentences } from './sentences.ts';

const trials = 2_500;

interface Tally {
  share: Record<Outcome, number>;
  deleted: number;
  /** Of the deleted, how many were painted all the same, be it on an equal text that stands elsewhere. */
  reattached: number;
}

function tally(name: string, next: () => Trial, count = trials): Tally {
  const found: Record<Outcome, number> = { right: 0, 'right but flagged': 0, partial: 0, flagged: 0, lost: 0, 'silently wrong': 0 };
  let [reattached, deleted] = [0, 0];
  for (let i = 0; i < count; i++) {
    const trial = next();
    const resolution = resolvePassage(trial.page, trial.selectors);
    found[gradeTrial(trial, resolution)]++;
    if (trial.deleted) deleted++;
    if (trial.deleted && isPainted(resolution)) reattached++;
  }
  const share = Object.fromEntries(Object.entries(found).map(([outcome, times]) => [outcome, (100 * times) / count])) as Record<Outcome, number>;
  console.info(`${name}: ${Object.entries(share).map(([outcome, percent]) => `${outcome} ${percent.toFixed(1)} %`).join(', ')}; deleted ${deleted}, painted all the same ${reattached}`);
  return { share, deleted, reattached };
}

function writerTrials(writer: Writer, seed: number): () => Trial {
  const random = randomFrom(seed);
  return () => makeTrial(random, writer);
}

describe(`${trials} random edits`, () => {
  it.each([21, 23])('of ordinary prose, seed %i: nine in ten right, one in two hundred silently wrong at most, no deleted passage painted', { timeout: 300_000 }, (seed) => {
    const { share, reattached, deleted } = tally(`ordinary prose, seed ${seed}`, writerTrials(ordinaryWriter(), seed));
    expect(share.right).toBeGreaterThanOrEqual(90);
    expect(share['silently wrong']).toBeLessThanOrEqual(0.5);
    expect(deleted).toBeGreaterThan(trials / 10);
    expect(reattached).toBe(0);
  });

  it.each([22, 24])('of repeated boilerplate, seed %i: seven in ten right, one in a hundred silently wrong at most, no deleted passage painted', { timeout: 300_000 }, (seed) => {
    const { share, deleted, reattached } = tally(`boilerplate, seed ${seed}`, writerTrials(boilerplateWriter(), seed));
    expect(share.right).toBeGreaterThanOrEqual(70);
    expect(share['silently wrong']).toBeLessThanOrEqual(1);
    expect(deleted).toBeGreaterThan(trials / 10);
    expect(reattached).toBe(0);
  });

  it('of the real decisions, which are short and say the same things: six in seven right, one in a hundred silently wrong at most', { timeout: 300_000 }, () => {
    const { decisions } = readLibrary();
    const texts = languages.flatMap((language) =>
      decisions.map(({ paragraphs, holdings }) =>
        [...holdings, ...paragraphs].map(({ text }) => cutSentences(text[language]).map(({ start, end }) => text[language].slice(start, end).split(/\s+/))),
      ),
    );
    const random = randomFrom(25);
    const write: Writer = (chance) => [...pick(chance, pick(chance, pick(chance, texts)))];
    const { share, reattached } = tally('real decisions', () => makeTrial(random, write, pick(random, texts)));
    expect(share.right).toBeGreaterThanOrEqual(85);
    expect(share['silently wrong']).toBeLessThanOrEqual(1);
    expect(reattached).toBe(0);
  });
});
