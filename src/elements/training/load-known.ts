import type { Dataset } from '../../exports/dataset.ts';
import { knownOf, type Known } from '../../training/shown-session.ts';

/** What the library says of all its decisions. Throws where it cannot be had. */
export async function loadKnown(): Promise<Known> {
  const answer = await fetch('/data/decisions.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The dataset answered ${answer.status}`);
  return knownOf((await answer.json()) as Dataset);
}
