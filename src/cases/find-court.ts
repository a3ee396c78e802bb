// The court that someone means by what they type: its key, its name or the way it is cited, or else the nearest ones.
import { editDistance } from '../problems/suggest.ts';
import type { Court } from './registries.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

const namesOf = (court: Court): string[] => [court.key, court.name.it, court.name.en, court.short.it, court.short.en].map(plain);

export function findCourt(typed: string, courts: Iterable<Court>): Court | null {
  const wanted = plain(typed);
  return [...courts].find((court) => namesOf(court).includes(wanted)) ?? null;
}

/** Nearest first. */
export function nearestCourts(typed: string, courts: Iterable<Court>, count = 5): Court[] {
  const wanted = plain(typed);
  const distance = (court: Court): number => Math.min(...namesOf(court).map((name) => editDistance(wanted, name)));
  return [...courts]
    .map((court) => ({ court, distance: distance(court) }))
    .sort((a, b) => a.distance - b.distance || (a.court.key < b.court.key ? -1 : 1))
    .slice(0, count)
    .map(({ court }) => court);
}
