// The packs of notes as pages see them. scripts/content/read-content.ts reads the same from disk for scripts and tests.
import { getCollection } from 'astro:content';
import type { Pack } from '../packs/pack-record.ts';

export async function loadPacks(): Promise<Pack[]> {
  const packs = await getCollection('packs');
  return packs.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
