// Dossiers that begin: an empty one, and a copy of another. The world gives the ids and the time.
import type { Dossier } from './dossier.ts';
import { dossierLimits } from './limits.ts';

export interface World {
  /** A UTC instant. */
  now: string;
  /** A new UUID, without a prefix. */
  newId: () => string;
}

export function newDossier(title: string, { now, newId }: World): Dossier {
  return { v: 1, id: `urn:uuid:${newId()}`, title: title.slice(0, dossierLimits.title), note: '', created: now, modified: now, items: [] };
}

/** The same items and words under ids of their own, so that a change of one never touches the other. */
export function duplicateDossier(dossier: Dossier, title: string, world: World): Dossier {
  const { note, items } = dossier;
  return { ...newDossier(title, world), note, items: items.map((item) => ({ ...item, id: world.newId() })) };
}

/** `Dossier 3`: the first number that no dossier has yet. */
export function freeTitle(word: string, titles: readonly string[]): string {
  const taken = new Set(titles);
  for (let number = 1; ; number++) if (!taken.has(`${word} ${number}`)) return `${word} ${number}`;
}
